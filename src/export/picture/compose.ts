import {
  balanced,
  lineInk,
  rowInks,
  wrapped,
  type Ink,
  type InkBox,
  type TextInk
} from '../../figure/inked.ts';
import { plain } from '../plain.ts';

/** What a picture says beside its drawing, in the words of its reader. */
export type PictureText = {
  readonly question: string;
  readonly headline: string;
  /** what stands wherever a number stands, then what the figure says first of its own */
  readonly caveats: readonly string[];
  /** what the signs of the drawing mean, and what it leaves out */
  readonly notes: readonly string[];
  /** where the numbers come from with licences and days of reading, whose boundaries a map does not settle, the release of the data, the link: each a line */
  readonly imprint: readonly string[];
  readonly isRtl: boolean;
  /** the face of headlines slopes, and wants more room from row to row */
  readonly hasTallHeadline: boolean;
};

/** Px of a picture's own: every picture is so wide, and as many times larger as it is asked for. */
export const PICTURE_WIDTH = 1200;

const MARGIN = 36;
const TOP = 26;
const BOTTOM = 20;
/** px: the type of the drawing; at 1,920 across it is 24 */
const EM = 15;
const [QUESTION, CAVEAT, NOTE, FINE] = [16, 14, 13, 11.5] as const;
/** Sizes a headline is set in: the first in which it keeps to two rows, else the last. */
const HEADLINES = [30, 27, 25, 23] as const;
const HEADLINE_ROWS = 2;
/** Nastaliq is set so much smaller: it takes more room from row to row. */
const TALL = 0.86;
/** Where the drawing would have less of a picture than this, some of the caveats stay away. */
const LEAST_DRAWING = 0.54;
/** px between the two columns of the foot, and what part of it the first has */
const GAP = 40;
const FIRST = 0.5;

type Composed = { readonly inks: readonly Ink[]; readonly height: number };
type Row = {
  readonly text: string;
  readonly size: number;
  readonly fill: TextInk['fill'];
  readonly weight?: number;
};

/** Composes a picture: question, finding, drawing, caveats and notes, sources and link; `null` where there is no drawing. */
export function compose(
  text: PictureText,
  height: number,
  drawing: (box: InkBox) => readonly Ink[] | null
): readonly Ink[] | null {
  const width = PICTURE_WIDTH - 2 * MARGIN;
  const head = headOf(text, width);
  const top = TOP + head.height + 16;
  const foot = footOf(text, width, height * (1 - LEAST_DRAWING) - top - BOTTOM);
  const bottom = height - BOTTOM - foot.height;
  const drawn = drawing({ width, height: bottom - 14 - top, em: EM });
  if (!drawn) return null;
  return [
    { kind: 'rect', x: 0, y: 0, width: PICTURE_WIDTH, height, fill: 'paper' },
    { kind: 'group', at: [MARGIN, TOP], inks: head.inks },
    { kind: 'group', at: [MARGIN, top], inks: drawn },
    { kind: 'group', at: [MARGIN, bottom], inks: foot.inks }
  ];
}

function headOf({ question, headline, isRtl, hasTallHeadline }: PictureText, width: number): Composed {
  const said = plain(headline);
  const sizes = HEADLINES.map((each) => each * (hasTallHeadline ? TALL : 1));
  const size =
    sizes.find((each) => wrapped(said, each, width).length <= HEADLINE_ROWS) ?? sizes.at(-1) ?? CAVEAT;
  const step = size * (hasTallHeadline ? 1.95 : 1.2);
  const rows = balanced(headline, size, width);
  const asked = wrapped(question, QUESTION, width);
  const line = QUESTION * (hasTallHeadline ? 1.6 : 1.3);
  const first = asked.length * line;
  // Nastaliq stands high over its line and hangs low under it.
  const start = first + step * (hasTallHeadline ? 0.98 : 0.88);
  const look = { fill: 'ink', edge: isRtl ? 'right' : 'left', isRtl } as const;
  const x = isRtl ? width : 0;
  return {
    inks: [
      ...rowInks(asked, { ...look, at: [x, line * 0.75], size: QUESTION, fill: 'ink-2' }, line),
      ...rowInks(
        rows,
        { ...look, at: [x, start], size, weight: hasTallHeadline ? 600 : 660, isHeadline: true },
        step
      )
    ],
    height: first + rows.length * step + (hasTallHeadline ? 0.16 * step : 0)
  };
}

/** Two columns under a rule: caveats and notes, sources and link. Caveats as many as there is room for, whole ones only. */
function footOf({ caveats, notes, imprint, isRtl }: PictureText, width: number, most: number): Composed {
  const [first = '', ...rest] = caveats;
  const others = rest.filter((caveat) => !notes.includes(caveat));
  const row = (text: string): Row => ({ text, size: NOTE, fill: 'ink-2' });
  const wide = (width - GAP) * FIRST;
  const fine = setRows(
    imprint.map((text): Row => ({ text, size: FINE, fill: 'ink-2' })),
    isRtl,
    width - GAP - wide
  );
  const withCaveats = (kept: number): Composed =>
    setRows(
      [
        { text: first, size: CAVEAT, fill: 'ink', weight: 560 },
        ...notes.map(row),
        ...others.slice(0, kept).map(row)
      ],
      isRtl,
      wide
    );
  let kept = others.length;
  while (kept > 0 && RULE + withCaveats(kept).height > Math.max(most, RULE + fine.height)) kept--;
  const said = withCaveats(kept);
  const [left, right] = isRtl ? [width - wide, 0] : [0, wide + GAP];
  return {
    inks: [
      lineInk([0, 0], [width, 0], { stroke: 'line-2', pen: 1 }),
      { kind: 'group', at: [left, RULE], inks: said.inks },
      { kind: 'group', at: [right, RULE], inks: fine.inks }
    ],
    height: RULE + Math.max(said.height, fine.height)
  };
}

/** px under the rule of the foot */
const RULE = 9;

/** Texts below each other, each in as many rows as it takes. */
function setRows(all: readonly Row[], isRtl: boolean, width: number): Composed {
  const inks: Ink[] = [];
  let y = 0;
  for (const { text, size, fill, weight = 400 } of all) {
    const rows = wrapped(text, size, width);
    const step = size * (isRtl ? 1.55 : 1.32);
    inks.push(
      ...rowInks(
        rows,
        {
          at: [isRtl ? width : 0, y + step * 0.78],
          size,
          fill,
          weight,
          edge: isRtl ? 'right' : 'left',
          isRtl
        },
        step
      )
    );
    y += rows.length * step + 3;
  }
  return { inks, height: y };
}
