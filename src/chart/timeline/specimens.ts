import type { ComponentProps } from 'svelte';
import type Track from './Track.svelte';

type Specimen = { readonly name: string; readonly props: ComponentProps<typeof Track> };

const plain = {
  axis: { from: 2010, to: 2030 },
  years: [2010, 2015, 2020, 2025, 2030],
  mark: 78,
  parts: []
} as const;

/** Cases that must keep looking right: published with its part, not published and open, unfunded, without a date, with years that are inferred, Urdu. */
export const specimens: readonly Specimen[] = [
  {
    name: 'programme-with-part',
    props: {
      ...plain,
      run: { start: '2023', end: '2026' },
      kind: 'published',
      parts: [{ id: 'part', start: '2023', end: '', note: 'EUR 5,000,000 is part of PROTECT, counted once' }]
    }
  },
  { name: 'programme-open', props: { ...plain, run: { start: '2024', end: '' }, kind: 'not-published' } },
  { name: 'programme-unfunded', props: { ...plain, run: { start: '2010', end: '2014' }, kind: 'unfunded' } },
  {
    name: 'programme-last-year-inferred',
    props: {
      ...plain,
      run: { start: '2018', end: '2028' },
      kind: 'published',
      unsure: { start: false, end: true }
    }
  },
  {
    name: 'programme-years-inferred',
    props: {
      ...plain,
      run: { start: '2016', end: '2017' },
      kind: 'published',
      unsure: { start: true, end: true }
    }
  },
  { name: 'programme-undated', props: { ...plain, run: { start: '', end: '' }, kind: 'not-published' } },
  {
    name: 'programme-urdu',
    props: {
      ...plain,
      run: { start: '2015', end: '2019' },
      kind: 'published',
      rtl: true,
      parts: [{ id: 'part', start: '2015', end: '2019', note: 'اسی کا حصہ، ایک ہی بار شمار' }]
    }
  }
];
