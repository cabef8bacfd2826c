import {
  balanced,
  rowInks,
  wrapped,
  type Ink,
  type Inked,
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
  /** one line: where the numbers come from, with licences and days of reading */
  readonly sources: string;
  /** one line: the name of the site and the release of the data */
  readonly imprint: string;
  readonly link: string;
  readonly isRtl: boolean;
  /** the face of headlines slopes, and wants more room from row to row */
  readonly hasTallHeadline: boolean;
};

/** Px of a picture's own: every picture is so wide, and as many times larger as it is asked for. */
export const PICTURE_WIDTH = 1200;

const MARGIN = 36;
/** px: the type of the drawing; at 1,920 across it is 24 */
const EM = 15;
const [QUESTION, CAVEAT, NOTE, FINE] = [16, 14, 13, 11.5] as const;
/** Sizes a headline is set in: the first in which it keeps to two rows, else the last. */
const HEADLINES = [30, 27, 24, 22] as const;
const HEADLINE_ROWS = 2;
/** Less than this is no drawing: sooner some of the caveats stay away. */
const LEAST_DRAWING = 0.5;

type Composed = { readonly inks: readonly Ink[]; readonly height: number };
type Row = {
  readonly text: string;
  readonly size: number;
  readonly fill: TextInk['fill'];
  readonly weight?: number;
};

/** Composes a picture: question, finding, drawing, notes, caveats, sources, the link; `null` where there is no drawing. */
export function compose(
  text: PictureText,
  height: number,
  drawing: (box: InkBox) => Inked | null
): readonly Ink[] | null {
  const width = PICTURE_WIDTH - 2 * MARGIN;
  const head = headOf(text, width);
  const top = MARGIN * 0.8 + head.height + 14;
  // What must be read with a drawing hangs on what is drawn, and not on how large it is.
  const notes = drawing({ width, height: height / 2, em: EM })?.notes;
  if (!notes) return null;
  const foot = footOf(text, notes, width, height * (1 - LEAST_DRAWING) - top);
  const bottom = height - MARGIN * 0.6 - foot.height;
  const drawn = drawing({ width, height: bottom - 14 - top, em: EM });
  if (!drawn) return null;
  return [
    { kind: 'rect', x: 0, y: 0, width: PICTURE_WIDTH, height, fill: 'paper' },
    { kind: 'rect', x: 0, y: 0, width: PICTURE_WIDTH, height: 6, fill: 'accent' },
    { kind: 'group', at: [MARGIN, MARGIN * 0.8], inks: head.inks },
    { kind: 'group', at: [MARGIN, top], inks: drawn.inks },
    { kind: 'group', at: [MARGIN, bottom], inks: foot.inks }
  ];
}

function headOf({ question, headline, isRtl, hasTallHeadline }: PictureText, width: number): Composed {
  const said = plain(headline);
  const last = HEADLINES[HEADLINES.length - 1] ?? 22;
  const size = HEADLINES.find((each) => wrapped(said, each, width).length <= HEADLINE_ROWS) ?? last;
  const step = size * (hasTallHeadline ? 1.95 : 1.2);
  const rows = balanced(headline, size, width);
  const asked = wrapped(question, QUESTION, width);
  const line = QUESTION * (hasTallHeadline ? 1.6 : 1.3);
  const first = asked.length * line;
  // Nastaliq stands high over its line and hangs low under it.
  const start = first + step * (hasTallHeadline ? 0.72 : 0.88);
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
    height: first + rows.length * step
  };
}

/** Notes and caveats as many as there is room for, whole ones only; the first caveat, the sources and the link always. */
function footOf(text: PictureText, notes: readonly string[], width: number, most: number): Composed {
  const { caveats, sources, imprint, link } = text;
  const [first = '', ...others] = caveats;
  const ends: Row[] = [
    { text: sources, size: FINE, fill: 'ink-2' },
    { text: imprint, size: FINE, fill: 'ink-2', weight: 600 },
    { text: link, size: FINE, fill: 'ink-2' }
  ];
  const row = (words: string): Row => ({ text: words, size: NOTE, fill: 'ink-2' });
  for (let kept = others.length; ; kept--) {
    const rows: Row[] = [
      ...notes.map(row),
      { text: first, size: CAVEAT, fill: 'ink', weight: 560 },
      ...others.slice(0, Math.max(0, kept)).map(row),
      ...ends
    ];
    const set = setRows(rows, text.isRtl, width);
    if (kept <= 0 || set.height <= most) return set;
  }
}

/** Texts below each other, each in as many rows as it takes; a rule over them. */
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
