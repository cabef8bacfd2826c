import type { ComponentProps } from 'svelte';
import { years } from '../trend/sketch.ts';
import type Reporting from './Reporting.svelte';

type Specimen = { readonly name: string; readonly props: ComponentProps<typeof Reporting> };

const counts = [61, 83, 92, 102, 91, 101, 94, 110, 103, 103, 136, 127, 134, 143, 127, 114];
const world = years(2007, '1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1?', counts);
const plain = {
  span: { from: 2007, to: 2022 },
  years: world,
  paper: { width: 900, height: 80, em: 12, gutter: 115 },
  number: String,
  yearText: String,
  remark: '2022 is open: 114 so far, 143 for 2020'
};

/** Cases that must keep looking right: the world, a phone, nobody, Urdu. */
export const specimens: readonly Specimen[] = [
  { name: 'reporting-world', props: plain },
  {
    name: 'reporting-phone',
    props: { ...plain, paper: { width: 328, height: 80, em: 12, gutter: 91 }, at: 2020 }
  },
  {
    name: 'reporting-nobody',
    props: { ...plain, span: { from: 2007, to: 2009 }, years: years(2007, '- - -'), remark: '' }
  },
  {
    name: 'reporting-urdu',
    props: { ...plain, rtl: true, remark: '2022 ابھی نامکمل: اب تک 114 ممالک، 2020 میں 143' }
  }
];
