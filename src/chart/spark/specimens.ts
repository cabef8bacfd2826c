import type { ComponentProps } from 'svelte';
import { countOf } from '../../query/count.ts';
import type { SparkYear } from './geometry.ts';
import type Spark from './Spark.svelte';

type Specimen = { readonly name: string; readonly props: ComponentProps<typeof Spark> };

/** Years from 2015 on, as they are written down: `12`, `<5`, `12+<5`, `-` for none reported. */
function years(words: string): SparkYear[] {
  return words.split(' ').map((word, i) => ({
    year: 2015 + i,
    victims: word === '-' ? null : countOf(Number.parseInt(word, 10) || 0, word.endsWith('<5') ? 1 : 0)
  }));
}

const all = { isAsked: () => true };

/** Cases that must keep looking right: a gap, hidden numbers beside large ones, a zero that was published, nothing at all. */
export const specimens: readonly Specimen[] = [
  { name: 'spark-gap', props: { ...all, years: years('12 40 - - 90 226 <5 7') } },
  { name: 'spark-hidden', props: { ...all, years: years('<5 <5 - <5 2+<5 <5 - <5') } },
  { name: 'spark-zero', props: { ...all, years: years('0 0 6 0 - - 3 0') } },
  {
    name: 'spark-asked',
    props: { isAsked: (year: number) => year > 2018, years: years('5 6 7 8 9 10 11 12') }
  },
  { name: 'spark-empty', props: { ...all, years: years('- - - - - - - -') } }
];
