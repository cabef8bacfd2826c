import { createRawSnippet, type ComponentProps } from 'svelte';
import type Matrix from './Matrix.svelte';
import type { MatrixBand, MatrixGroup, MatrixRow } from './rows.ts';

type Specimen = {
  readonly name: string;
  /** room for the table, pixels */
  readonly width: number;
  readonly dir: 'ltr' | 'rtl';
  readonly props: ComponentProps<typeof Matrix>;
};

const ROLES = ['hosts', 'supports', 'hosted-before', 'funds', 'carries-out', 'in-kind'] as const;
const ENGLISH = ['Host', 'Financial support', 'Earlier years', 'Funds', 'Carries out', 'In kind'];
const URDU = ['میزبان', 'مالی تعاون', 'پچھلے سال', 'مالی معاون', 'عمل درآمد', 'غیر نقد'];

/** Two bands of three columns, titled in the order of the roles. */
function bands(event: string, programmes: string, titles: readonly string[]): MatrixBand[] {
  const columns = ROLES.map((id, i) => ({ id, title: titles[i] ?? '' }));
  return [
    { id: 'event', title: event, columns: columns.slice(0, 3) },
    { id: 'programmes', title: programmes, columns: columns.slice(3) }
  ];
}

/** A partner with a mark in each column that is named. */
function row(name: string, amount: string, ...roles: readonly (typeof ROLES)[number][]): MatrixRow {
  return { id: name, name, full: name, marks: new Map(roles.map((role) => [role, role])), amount };
}

const groups: readonly MatrixGroup[] = [
  {
    id: 'hosts',
    title: 'Two hosts',
    rows: [row('One', '', 'hosts', 'hosted-before'), row('Two', 'not published', ...ROLES)]
  },
  { id: 'others', title: 'One other on record', rows: [row('A partner with a long name', '', 'in-kind')] }
];

const plain = {
  caption: 'Partners and their kinds of contribution',
  bands: bands('The event, 2025', 'Programmes', ENGLISH),
  groups,
  shapes: {
    hosts: 'square',
    supports: 'circle',
    'hosted-before': 'square-half',
    funds: 'circle-open',
    'carries-out': 'square-open',
    'in-kind': 'triangle'
  },
  amount: 'Amount for the event',
  partner: 'Partner',
  none: 'none on record',
  detail: createRawSnippet(() => ({ render: () => '<span>What stands behind the row.</span>' }))
} as const;

/** Cases that must keep looking right: nothing, every shape in a wide frame, a phone, no event, Urdu. */
export const specimens: readonly Specimen[] = [
  { name: 'matrix-empty', width: 720, dir: 'ltr', props: { ...plain, groups: [] } },
  { name: 'matrix-wide', width: 720, dir: 'ltr', props: plain },
  { name: 'matrix-phone', width: 320, dir: 'ltr', props: plain },
  {
    name: 'matrix-without-event',
    width: 480,
    dir: 'ltr',
    props: { ...plain, bands: plain.bands.slice(1), amount: null }
  },
  {
    name: 'matrix-urdu',
    width: 720,
    dir: 'rtl',
    props: {
      ...plain,
      caption: 'شراکت دار اور ان کے تعاون کی قسمیں',
      bands: bands('تقریب، 2025', 'پروگرام', URDU),
      groups: [
        { id: 'hosts', title: 'ایک میزبان', rows: [row('پاکستان', 'شائع نہیں ہوئی', 'hosts', 'funds')] }
      ],
      amount: 'تقریب کے لیے رقم',
      partner: 'شراکت دار',
      none: 'ریکارڈ پر کچھ نہیں'
    }
  }
];
