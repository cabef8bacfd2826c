import type { ComponentProps } from 'svelte';
import type { Count } from '../../domain/count.ts';
import { years } from '../trend/sketch.ts';
import type Multiple from './Multiple.svelte';

type Specimen = { readonly name: string; readonly props: ComponentProps<typeof Multiple> };

const plain = {
  span: { from: 2017, to: 2022 },
  paper: { width: 290, height: 149, em: 12, gutter: 55 },
  most: 45000,
  number: String,
  yearText: String,
  says: ({ least, most }: Count) => (least === most ? String(least) : `${least}–${most}`)
};
const one = (id: string, tone: number, words: string) => ({ id, tone, years: years(2017, words) });

/** Cases that must keep looking right: both lines, the same end twice, only hidden cells, one of many places whose words stand below it, nothing. */
export const specimens: readonly Specimen[] = [
  {
    name: 'form-with-and-without',
    props: {
      ...plain,
      lines: [
        one('all', 1, '19000 18602 18288 12674 14581 44706?'),
        one('without', 0, '19000 18602 18288 12674 14391 22131?')
      ]
    }
  },
  {
    name: 'form-same-end',
    props: {
      ...plain,
      lines: [one('all', 1, '5 7 15 12 15 20334~20838?'), one('without', 0, '5 7 15 12 15 20334?')]
    }
  },
  { name: 'form-only-hidden-cells', props: { ...plain, lines: [one('all', 0, '- 0~4 0~4 - 0~4 0~4')] } },
  {
    name: 'place-by-place',
    props: {
      span: plain.span,
      paper: { width: 190, height: 103, em: 12, gutter: 14 },
      most: 3000,
      number: String,
      yearText: String,
      lines: [one('all', 1, '- 900 2400~2408 - 0~4 2990?'), one('without', 0, '- 900 300 - 0~4 410?')]
    }
  },
  { name: 'form-empty', props: { ...plain, most: 0, lines: [one('all', 0, '- - - - - -')] } }
];
