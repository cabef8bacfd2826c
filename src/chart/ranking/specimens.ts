import type { ComponentProps } from 'svelte';
import { countOf } from '../../query/count.ts';
import { barOf, type CourseYear, type RankingCell } from './geometry.ts';
import type Ranking from './Ranking.svelte';

type Specimen = { readonly name: string; readonly props: ComponentProps<typeof Ranking> };

/** Years from 2015 on, as they are written down: `12`, `<5`, `-` for none reported. */
function years(words: string): CourseYear[] {
  return words.split(' ').map((word, i) => ({
    year: 2015 + i,
    victims: word === '-' ? null : countOf(Number.parseInt(word, 10) || 0, word.endsWith('<5') ? 1 : 0)
  }));
}

function cell(rank: string, name: string, number: string, words: string, hidden = 0): RankingCell {
  const course = years(words);
  const least = course.reduce((sum, { victims }) => sum + (victims?.least ?? 0), 0);
  return {
    id: name,
    rank,
    name,
    number,
    isHidden: least === 0,
    covered: `on record for ${course.filter(({ victims }) => victims !== null).length} years`,
    bar: barOf(countOf(least, hidden), 400),
    years: course
  };
}

const plain = {
  tallest: 100,
  isAsked: () => true,
  ends: ['2015', '2018'],
  pointed: null,
  onpoint: () => undefined,
  onchoose: () => undefined
} as const satisfies Omit<ComponentProps<typeof Ranking>, 'cells'>;

/** Cases that must keep looking right: ranks that can be told and not, a gap, a zero, years not asked for, one pointed at, Urdu. */
export const specimens: readonly Specimen[] = [
  {
    name: 'ranking-told-and-not',
    props: {
      ...plain,
      cells: [
        cell('1.', 'Aland → Beland', '400', '100 100 100 100'),
        cell('', 'Aland → Celand', '25–29', '25 - <5 0', 1),
        cell('', 'Beland → Celand', '2 × <5', '- <5 <5 -', 2)
      ]
    }
  },
  {
    name: 'ranking-asked-and-pointed',
    props: {
      ...plain,
      isAsked: (year: number) => year > 2016,
      pointed: 'Aland → Beland',
      cells: [cell('1.', 'Aland → Beland', '61', '4 16 36 5')]
    }
  },
  { name: 'ranking-empty', props: { ...plain, cells: [] } },
  {
    name: 'ranking-urdu',
    props: { ...plain, cells: [cell('1.', 'پاکستان ← برطانیہ', '61', '4 16 36 5')] }
  }
];
