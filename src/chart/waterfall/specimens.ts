import type { ComponentProps } from 'svelte';
import type Waterfall from './Waterfall.svelte';

type Specimen = {
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  readonly props: ComponentProps<typeof Waterfall>;
};

const rows = [
  { key: 'before', kind: 'whole', from: 0, to: 100, label: '2019', detail: '4 countries', number: '100–112' },
  { key: 'steady', kind: 'part', from: 100, to: 130, label: 'Both years', detail: '2', number: '+26 to +38' },
  { key: 'joined', kind: 'part', from: 130, to: 190, label: 'Only 2022', detail: '1', number: '+60' },
  { key: 'left', kind: 'part', from: 190, to: 150, label: 'Only 2019', detail: '1', number: '−40' },
  { key: 'after', kind: 'whole', from: 0, to: 150, label: '2022', detail: '3 countries', number: '150' }
] as const;

/** Cases that must keep looking right: more and fewer, nothing changed, nothing at all, Urdu. */
export const specimens: readonly Specimen[] = [
  { name: 'waterfall-more-and-fewer', dir: 'ltr', props: { caption: '2019 to 2022', rows } },
  {
    name: 'waterfall-level',
    dir: 'ltr',
    props: {
      caption: '2019 to 2022',
      rows: [
        { ...rows[0], number: '100' },
        { ...rows[1], to: 100, number: '0' },
        { ...rows[4], to: 100, number: '100' }
      ]
    }
  },
  { name: 'waterfall-nothing', dir: 'ltr', props: { caption: 'Nothing', rows: [] } },
  {
    name: 'waterfall-urdu',
    dir: 'rtl',
    props: { caption: '2019 سے 2022', rows: rows.map((row) => ({ ...row, label: 'دونوں سال' })) }
  }
];
