import { check as english } from '../../i18n/en/check.ts';
import { directionOf, type Language } from '../../i18n/language.ts';
import { fill } from '../../i18n/message.ts';
import { check as urdu } from '../../i18n/ur/check.ts';
import type { CheckKey } from './finding.ts';

const MESSAGES = { en: english, ur: urdu } as const;
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB-u-nu-latn', ur: 'ur-PK-u-nu-latn' };

/** How the self-test speaks a language: few words need no vocabulary of the site. */
export function sayingIn(lang: Language) {
  const plural = new Intl.PluralRules(LOCALES[lang]);
  const numbers = new Intl.NumberFormat(LOCALES[lang]);
  const dates = new Intl.DateTimeFormat(LOCALES[lang], { dateStyle: 'long', timeZone: 'UTC' });
  const isolate = (text: string) => (directionOf(lang) === 'rtl' ? `\u2068${text}\u2069` : text);
  return {
    say: (key: CheckKey, given: Readonly<Record<string, string | number>> = {}) =>
      fill(MESSAGES[lang][key], given, {
        plural: (n) => plural.select(n),
        number: (n) => isolate(numbers.format(n)),
        isolate
      }),
    /** A day as it is said; a text that is no day stays as it is. */
    day: (iso: string) => {
      const at = new Date(iso);
      return Number.isNaN(at.getTime()) ? iso : dates.format(at);
    }
  };
}

/** How the self-test speaks. */
export type Saying = ReturnType<typeof sayingIn>;
