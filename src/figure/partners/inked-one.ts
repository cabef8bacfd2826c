import { shapeInk } from '../../chart/matrix/inked.ts';
import type { PartnerId } from '../../domain/partner.ts';
import type { Deed } from '../../query/deeds.ts';
import type { Session } from '../../state/session.svelte.ts';
import { cut, lineInk, widthOf, type Ink, type InkBox } from '../inked.ts';
import { SHAPES } from './matrix.ts';
import { deedsIn, type DeedRow } from './scenes/deeds.ts';

type Line = { readonly deed: Deed; readonly title: string } | DeedRow;

/** Ems between the feet of two rows; and the sizes of type that are tried, of the paper's own. */
const STEP = 1.75;
const SIZES = [1.5, 1.25, 1, 0.85];

/** What one partner is on record as doing on paper: deed by deed, each contribution with its amount and its years; what has no room is counted. */
export function deedInks(session: Session, partner: PartnerId, { width, height, em }: InkBox): Ink[] | null {
  const { words } = session;
  const lines = deedsIn(session, partner, { room: Infinity, wide: width / em }).deeds.flatMap(
    ({ deed, rows }): Line[] => [{ deed, title: words.say(`partners.did.${deed}`) }, ...rows]
  );
  if (lines.length === 0) return null;
  const size = em * (SIZES.find((of) => lines.length * STEP * em * of <= height) ?? 0.85);
  const most = Math.floor(height / (STEP * size));
  const shown = lines.length <= most ? lines : lines.slice(0, most - 1);
  const rest = lines.slice(shown.length).filter((line) => 'what' in line).length;
  const setting = { size, width, isRtl: words.dir === 'rtl' };
  return [
    ...shown.map((line, i): Ink => ({
      kind: 'group',
      at: [0, i * STEP * size],
      inks: lineInks(line, setting)
    })),
    ...(rest > 0
      ? [
          textInk(`… +${words.number(rest)}`, {
            ...setting,
            y: (shown.length + 0.65) * STEP * size,
            isNote: true
          })
        ]
      : [])
  ];
}

type Setting = { readonly size: number; readonly width: number; readonly isRtl: boolean };

function lineInks(line: Line, setting: Setting): Ink[] {
  const { size, width, isRtl } = setting;
  const y = 0.68 * STEP * size;
  const rule = lineInk([0, STEP * size - 0.5], [width, STEP * size - 0.5], { stroke: 'line', pen: 1 });
  if ('deed' in line) {
    const mark = line.deed === 'planned' ? null : shapeInk(SHAPES[line.deed]);
    const scale = 18;
    const title = textInk(line.title, { ...setting, y, weight: 650, inset: mark ? scale + 0.5 * size : 0 });
    return mark
      ? [{ kind: 'group', at: [isRtl ? width - 16 : 0, y - 0.34 * size - 8], inks: [mark] }, title, rule]
      : [title, rule];
  }
  const room = width - widthOf(line.facts, size) - 1.5 * size;
  // Where both have no room in a row the amount stands whole: the title is known from its beginning.
  const what = textInk(cut(line.what, size, Math.max(room, 0.3 * width)), { ...setting, y });
  return [what, textInk(line.facts, { ...setting, y, isAtEnd: true, isNote: true }), rule];
}

function textInk(
  text: string,
  {
    size,
    width,
    isRtl,
    y,
    weight = 400,
    inset = 0,
    isAtEnd = false,
    isNote = false
  }: Setting & {
    readonly y: number;
    readonly weight?: number;
    readonly inset?: number;
    readonly isAtEnd?: boolean;
    readonly isNote?: boolean;
  }
): Ink {
  const isRight = isAtEnd !== isRtl;
  return {
    kind: 'text',
    at: [isRight ? width - inset : inset, y],
    text,
    size,
    fill: isNote ? 'ink-2' : 'ink',
    weight,
    edge: isRight ? 'right' : 'left',
    isRtl
  };
}
