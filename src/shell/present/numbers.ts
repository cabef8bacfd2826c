import type { HeadlineFigure } from '../../domain/partner.ts';
import type { Words } from '../../i18n/words.ts';

/** A number on record as it is said: a share with its sign, anything else as it is. */
export function numberText(words: Words, { value, unit }: Pick<HeadlineFigure, 'value' | 'unit'>): string {
  return unit === 'percent'
    ? words.say('count.percent', { range: words.decimal(value, 1) })
    : words.number(value);
}
