import type { DocumentedRoute } from '../../domain/route.ts';
import type { Words } from '../../i18n/words.ts';

/** What the codes of a documented route describe. */
export type CodeKind = keyof Pick<DocumentedRoute, 'forms' | 'profiles'>;

const FORMS = ['1', '2', '3', '5', '6', '7', '8', '9', '10'] as const;
const PROFILES = ['1', '2', '3', '4', '5'] as const;

/** The codes of the Human Trafficking Center in words, in their order; a code that has no meaning stays as it is. */
export function codesText(kind: CodeKind, codes: readonly string[], words: Words): string {
  return codes.map((code) => wordOf(kind, code, words)).join(words.say('list.separator'));
}

function wordOf(kind: CodeKind, code: string, words: Words): string {
  if (kind === 'forms') {
    const form = FORMS.find((known) => known === code);
    return form ? words.say(`routes.documented.form.${form}`) : code;
  }
  const profile = PROFILES.find((known) => known === code);
  return profile ? words.say(`routes.documented.profile.${profile}`) : code;
}
