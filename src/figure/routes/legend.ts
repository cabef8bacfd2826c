import type { ComponentProps } from 'svelte';
import type { Words } from '../../i18n/words.ts';
import type Legend from '../../map/Legend.svelte';

/** The legend's samples and words: lines of 10, 100 and 1,000 persons, a ring of 10,000. */
export function legendTexts(words: Words): ComponentProps<typeof Legend>['texts'] {
  return {
    title: words.say('routes.legend'),
    lines: [
      { n: 10, text: words.say('routes.legend.small') },
      { n: 100, text: words.number(100) },
      { n: 1000, text: words.number(1000) }
    ],
    ring: { n: 10000, text: words.say('routes.legend.ring', { n: 10000 }) },
    published: words.say('routes.legend.published'),
    hidden: words.say('routes.legend.hidden'),
    silent: words.say('routes.legend.silent')
  };
}
