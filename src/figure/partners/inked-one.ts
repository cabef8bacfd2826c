import { shapeInk } from '../../chart/matrix/inked.ts';
import type { PartnerId } from '../../domain/partner.ts';
import type { Deed } from '../../query/deeds.ts';
import type { Session } from '../../state/session.svelte.ts';
import { cut, lineInk, rowInks, widthOf, wrapped, type Ink, type InkBox, type TextInk } from '../inked.ts';
import { SHAPES } from './matrix.ts';
import { deedsIn, type DeedRow } from './scenes/deeds.ts';

type Head = { readonly deed: Deed; readonly title: string };
type Line = Head | DeedRow;

/** Ems between the feet of two rows, and what each row of small type adds; the sizes of type that are tried, of the paper's own. */
const STEP = 1.75;
const SMALL_STEP = 1.2;
const SIZES = [1.5, 1.25, 1, 0.85];
/** The size of the small type, of that of its row. */
const SMALL = 0.86;

/**
 * What one partner is on record as doing on paper: deed by deed, each contribution with its amount and its years and, below,
 * whose money of which kind and for how many countries it is; what has no room is counted.
 */
export function deedInks(session: Session, partner: PartnerId, { width, height, em }: InkBox): Ink[] | null {
  const { words } = session;
  const lines = deedsIn(session, partner, { room: Infinity, wide: width / em }).deeds.flatMap(
    ({ deed, note, rows }): Line[] => {
      const did = words.say(`partners.did.${deed}`);
      return [{ deed, title: note === '' ? did : `${did}: ${note}` }, ...rows];
    }
  );
  if (lines.length === 0) return null;
  const settingOf = (of: number): Setting => ({ size: em * of, width, isRtl: words.dir === 'rtl' });
  const high = (setting: Setting) => lines.reduce((sum, line) => sum + heightIn(line, setting), 0);
  const setting = SIZES.map(settingOf).find((each) => high(each) <= height) ?? settingOf(SIZES.at(-1) ?? 1);
  const inks: Ink[] = [];
  let [y, shown] = [0, 0];
  const kept = high(setting) <= height ? height : height - STEP * setting.size;
  for (const line of lines) {
    const tall = heightIn(line, setting);
    // A heading alone says nothing.
    const least = 'deed' in line ? tall + heightIn(lines[shown + 1] ?? line, setting) : tall;
    if (y + least > kept) break;
    inks.push({ kind: 'group', at: [0, y], inks: lineInks(line, setting) });
    y += tall;
    shown++;
  }
  const rest = lines.slice(shown).filter((line) => 'what' in line).length;
  if (rest > 0)
    inks.push(
      textInk(`… +${words.number(rest)}`, { ...setting, y: y + 0.65 * STEP * setting.size, isNote: true })
    );
  return inks;
}

type Setting = { readonly size: number; readonly width: number; readonly isRtl: boolean };

function smallRows({ terms }: DeedRow, { size, width }: Setting): readonly string[] {
  return terms === '' ? [] : wrapped(terms, SMALL * size, width - 2 * size);
}

function heightIn(line: Line, setting: Setting): number {
  const rows = 'deed' in line ? 0 : smallRows(line, setting).length;
  return (STEP + rows * SMALL_STEP) * setting.size;
}

function lineInks(line: Line, setting: Setting): Ink[] {
  const { size, width, isRtl } = setting;
  const y = 0.68 * STEP * size;
  const foot = heightIn(line, setting) - 0.5;
  const rule = lineInk([0, foot], [width, foot], { stroke: 'line', pen: 1 });
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
  const facts = textInk(line.facts, { ...setting, y, isAtEnd: true, isNote: true });
  const below = textInk('', {
    ...setting,
    size: SMALL * size,
    y: y + SMALL_STEP * size,
    isNote: true,
    inset: size
  });
  return [what, facts, ...rowInks(smallRows(line, setting), below, SMALL_STEP * size), rule];
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
): TextInk {
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
