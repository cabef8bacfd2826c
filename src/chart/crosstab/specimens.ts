import type { ComponentProps } from 'svelte';
import type { Count } from '../../domain/count.ts';
import { countOf } from '../../query/count.ts';
import type Crosstab from './Crosstab.svelte';
import type { CrosstabCell, CrosstabColumn, CrosstabRow, LineKind } from './table.ts';

type Specimen = { readonly name: string; readonly props: ComponentProps<typeof Crosstab> };

function textOf({ least, most }: Count): readonly string[] {
  if (least === most) return [String(least)];
  return least === 0 && most === 4 ? ['<5'] : [`${least}–`, String(most)];
}

/** A cell as it is written down: `12`, `<5`, `12+3` for three hidden numbers beside twelve, `-` for silent, `.` for no one. */
function cell(word: string, says: string, isDiagonal: boolean): CrosstabCell {
  const [published = 0, hidden = 0] = word === '<5' ? [0, 1] : word.split('+').map((n) => Number(n) || 0);
  const victims = countOf(published, hidden);
  const lines = textOf(victims);
  const state = word === '-' ? 'silent' : word === '.' ? 'none' : 'counted';
  return { victims, state, text: lines.join(''), lines, says, isDiagonal, opens: state === 'counted' };
}

function column(name: string, kind: LineKind = 'part'): CrosstabColumn {
  return { id: name, name, kind };
}

function rows(columns: readonly CrosstabColumn[], table: Readonly<Record<string, string>>): CrosstabRow[] {
  return Object.entries(table).map(([name, words]) => ({
    ...column(name, name === 'All' ? 'sum' : name === 'Unknown' ? 'apart' : 'part'),
    cells: words
      .split(' ')
      .map((word, c) => cell(word, `${name}, ${columns[c]?.name ?? ''}: ${word}`, columns[c]?.name === name))
  }));
}

const COLUMNS = [
  column('Southern Asia'),
  column('Western Asia'),
  column('Latin America and the Caribbean'),
  column('All', 'sum'),
  column('At home', 'apart')
];

const plain = {
  caption: 'Victims by subregion',
  corner: 'from ↓ in →',
  columns: COLUMNS,
  rows: rows(COLUMNS, {
    'Southern Asia': '327+3 9 - 336+3 101172+5',
    'Western Asia': '. 901+66 - 901+66 414',
    'Latin America and the Caribbean': '<5 12+31 - 12+32 .',
    All: '327+4 922+97 - 1249+101 101586+5',
    Unknown: '24603 0+4 - 24603+4 .'
  }),
  hint: 'Walk the cells with the arrow keys.',
  dir: 'ltr',
  onopen: () => undefined
} as const satisfies ComponentProps<typeof Crosstab>;

const many = Array.from({ length: 16 }, (_, i) => column(`Eastern region ${i}`));

/** Cases that must keep looking right: every state, narrow, a full slide, one cell, nothing, Urdu. */
export const specimens: readonly Specimen[] = [
  { name: 'crosstab-states', props: { ...plain, width: 900 } },
  { name: 'crosstab-phone', props: { ...plain, width: 320 } },
  {
    name: 'crosstab-full',
    props: {
      ...plain,
      width: 1376,
      columns: many,
      rows: rows(
        many,
        Object.fromEntries(many.map(({ name }) => [name, many.map(() => '5023+86').join(' ')]))
      )
    }
  },
  {
    name: 'crosstab-one',
    props: {
      ...plain,
      width: 400,
      columns: COLUMNS.slice(0, 1),
      rows: rows(COLUMNS, { 'Southern Asia': '<5' })
    }
  },
  { name: 'crosstab-empty', props: { ...plain, width: 400, columns: [], rows: [] } },
  {
    name: 'crosstab-urdu',
    props: {
      ...plain,
      width: 600,
      dir: 'rtl',
      caption: 'ذیلی خطوں کے لحاظ سے',
      corner: 'شہریت ↓ شناخت ←',
      columns: [column('جنوبی ایشیا'), column('مغربی ایشیا')],
      rows: rows([column('جنوبی ایشیا'), column('مغربی ایشیا')], { 'جنوبی ایشیا': '327+3 666+79' })
    }
  }
];
