/** Where a letter of each face stands below a picture, so that it can be seen whether the faces are there. */
export type Sampled = {
  /** the picture with the samples below it */
  readonly svg: string;
  /** how many samples there are, side by side from the left */
  readonly count: number;
  /** how high they stand, in parts of the height of the picture, and how wide one is, in parts of its width */
  readonly tall: number;
  readonly wide: number;
};

/** Px of the picture's own: a sample and the room around it. */
const CELL = 32;

const FACE = /@font-face\{font-family:'([^']+)';font-weight:([^;]+);(?:unicode-range:([^;]+);)?/g;
const ROOT = /viewBox="0 0 ([\d.]+) ([\d.]+)" width="([\d.]+)" height="([\d.]+)"/;

/** A picture with a letter of each of its faces below it, in which nothing stands until the face has come. */
export function withSamples(svg: string): Sampled {
  const [whole = '', width = '', height = '', printed = '', tall = ''] = ROOT.exec(svg) ?? [];
  const letters = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].flatMap(([, text = '']) => Array.from(text));
  const samples = [...svg.matchAll(FACE)].flatMap(([, family = '', weight = '', range = '']) => {
    const letter = letters.find((each) => /[\p{L}\p{Nd}]/u.test(each) && isInRange(each, range));
    return letter === undefined ? [] : [{ family, weight: weight.split(' ')[0] ?? '400', letter }];
  });
  if (whole === '' || samples.length === 0) return { svg, count: 0, tall: 0, wide: 0 };
  const [w, h] = [Number(width), Number(height)];
  const high = h + CELL;
  const below = samples.map(
    ({ family, weight, letter }, i) =>
      `<text x="${(i + 0.5) * CELL}" y="${h + 0.7 * CELL}" font-size="${CELL / 2}" font-family="${family}" font-weight="${weight}" text-anchor="middle">${letter}</text>`
  );
  const root = `viewBox="0 0 ${width} ${high}" width="${printed}" height="${(Number(tall) * high) / h}"`;
  const sampled = svg.replace(whole, root).replace(/<\/svg>\s*$/, `${below.join('')}</svg>\n`);
  return { svg: sampled, count: samples.length, tall: CELL / h, wide: CELL / w };
}

/** Whether a letter is one of a range as style sheets write it: `U+0600-06FF, U+200C`; an empty one has all. */
export function isInRange(letter: string, range: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  if (range === '') return true;
  return range.split(',').some((span) => {
    const [from = '', to = from] = span.trim().replace(/^U\+/i, '').split('-');
    return code >= parseInt(from.replaceAll('?', '0'), 16) && code <= parseInt(to.replaceAll('?', 'F'), 16);
  });
}
