import type { ComponentProps } from 'svelte';
import type { Count } from '../../domain/count.ts';
import { years } from './sketch.ts';
import type Trend from './Trend.svelte';

type Specimen = { readonly name: string; readonly props: ComponentProps<typeof Trend> };

const number = (n: number) => n.toLocaleString('en-GB');
const says = ({ least, most }: Count) =>
  least === most ? number(least) : `${number(least)}–${number(most)}`;
const plain = {
  span: { from: 2017, to: 2022 },
  paper: { width: 640, height: 288, em: 12, gutter: 115 },
  number,
  says,
  yearText: String,
  dated: (victims: Count, year: number) => `${says(victims)} (${year})`
};
const one = (name: string, words: string, tone = 0) => ({ id: name, name, tone, years: years(2017, words) });

/** Cases that must keep looking right: the world, one country, gaps, only hidden cells, nothing, many, shares, Urdu, a phone. */
export const specimens: readonly Specimen[] = [
  {
    name: 'world-with-and-without',
    props: {
      ...plain,
      lines: [
        one('All countries', '46000 46284 82291 68426 75967 91888?', 1),
        one('without Pakistan', '46000 46284 50269 48381 54714 65349?')
      ],
      between: 'Pakistan, total given since 2019',
      notes: ['2018', '2021-07-30'],
      at: 2020
    }
  },
  { name: 'one-country', props: { ...plain, lines: [one('Pakistan', '- - 32022 20045 21253 26539')] } },
  { name: 'gap-and-lone-point', props: { ...plain, lines: [one('A country', '12 15~23 - 9 - 30')] } },
  { name: 'only-hidden-cells', props: { ...plain, lines: [one('A country', '0~4 0~4 - 0~8 0~4 0~4')] } },
  { name: 'empty', props: { ...plain, lines: [one('A country', '- - - - - -')] } },
  { name: 'huge', props: { ...plain, lines: [one('All countries', '1 2500000 9 3000000 1 2999999')] } },
  {
    name: 'six-countries',
    props: {
      ...plain,
      lines: [
        '90 80 70 60 50 40',
        '40 50 60 70 80 90',
        '1 2 3 4 5 6',
        '2 2 2 2 - -',
        '5 6 5 6 5 6',
        '30 30 31 - 32 20'
      ].map((words, tone) => one(`Country ${'ABCDEF'.charAt(tone)}`, words, tone))
    }
  },
  {
    name: 'four-shares',
    props: {
      ...plain,
      most: 70,
      lines: [
        one('Women', '48.4~49.9 - 52 49.5 - 57.7~58.1?'),
        one('Girls', '18~19.4 - 0~9 14 - 15?', 2),
        one('Men', '20.1~21.5 - 18 19 - 17.3~17.9?', 3),
        one('Boys', '13.5~14.8 - 21~30 15 - 9.4~9.9?', 4)
      ]
    }
  },
  {
    name: 'phone',
    props: {
      ...plain,
      paper: { width: 328, height: 240, em: 12, gutter: 91 },
      lines: [one('All countries', '46 46 82 68 75 91?', 1), one('without Pakistan', '46 46 50 48 54 65?')],
      between: 'Pakistan'
    }
  },
  {
    name: 'urdu',
    props: {
      ...plain,
      rtl: true,
      lines: [one('تمام ممالک', '46 46 82 68 75 91?', 1), one('پاکستان کے بغیر', '46 46 50 48 54 65?')],
      between: 'پاکستان، 2019 سے رپورٹ شدہ'
    }
  }
];
