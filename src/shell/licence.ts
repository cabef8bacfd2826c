import type { Source } from '../domain/source.ts';
import { exportWords } from '../figure/exported.ts';
import type { Words } from '../i18n/words.ts';

const NOT_STATED = 'not stated';
const FACTS = 'only facts are taken';

/**
 * The licence of a source as it stands beside its title, first what it is, then what must be known of it: a bare "not stated"
 * would read there as if the source were not.
 */
export function licenceParts(words: Words, { licence }: Pick<Source, 'licence'>): readonly string[] {
  const said = exportWords(words);
  return licence
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part, i) => {
      if (i === 0 && part === NOT_STATED) return said.say('exports.licence.none');
      return part === FACTS ? said.say('exports.licence.facts') : part;
    });
}

/** All of it, in one line. */
export function licenceText(words: Words, source: Pick<Source, 'licence'>): string {
  return licenceParts(words, source).join(words.say('list.clause'));
}
