import type { ComponentProps } from 'svelte';
import type Bars from './Bars.svelte';
import type { Bar } from './geometry.ts';

type Specimen = { readonly name: string; readonly props: ComponentProps<typeof Bars> };

const before = (year: number, value: number | null): Bar => ({ year, value, after: false });
const after = (year: number, value: number | null): Bar => ({ year, value, after: true });
const world = [61, 80, 94, 68, 83, 76, 82, 72].map((value, i) => before(2003 + i, value));

const plain = {
  label: 'US grants by fiscal year',
  number: String,
  year: String,
  says: ({ year, value }: Bar) => `${year}: ${value ?? 'not published'}`,
  sides: ['all agencies', 'TIP Office only: not a fall'],
  width: 640
} as const;

/** Cases that must keep looking right: the world with its break, one country with gaps, nothing, narrow, Urdu. */
export const specimens: readonly Specimen[] = [
  {
    name: 'grants-world',
    props: { ...plain, bars: [...world, ...[23, 19, 21, 19].map((value, i) => after(2011 + i, value))] }
  },
  {
    name: 'grants-one-country',
    props: {
      ...plain,
      bars: [before(2003, 122), { ...before(2004, null), unpublished: true }, after(2014, 550)]
    }
  },
  { name: 'grants-before-the-break', props: { ...plain, bars: world } },
  { name: 'grants-empty', props: { ...plain, bars: [] } },
  { name: 'grants-narrow', props: { ...plain, bars: [...world, after(2011, 23)], width: 288 } },
  {
    name: 'grants-urdu',
    props: {
      ...plain,
      bars: [...world, after(2011, 23)],
      rtl: true,
      sides: ['تمام ادارے', 'صرف ٹی آئی پی دفتر']
    }
  }
];
