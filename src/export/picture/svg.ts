import { PALETTE, rounded, type Area, type Ink, type TextInk } from '../../figure/inked.ts';

/** A picture ready to be printed: its size in px of its own, its inks, what it is called and what it says of itself. */
export type Page = {
  readonly width: number;
  readonly height: number;
  readonly inks: readonly Ink[];
  readonly title: string;
  readonly description: string;
  /** the families of its words and of its headlines, the first first */
  readonly families: { readonly text: string; readonly headline: string };
  readonly lang: string;
  /** px that the file says it is, where they are not those of its own */
  readonly printed?: { readonly width: number; readonly height: number };
};

/** A face to be put into a picture: what it is called, its weights, and the file in base 64. */
export type Face = {
  readonly family: string;
  readonly weight: string;
  readonly range?: string;
  readonly woff2: string;
};

const HATCH = 'hatch';

/** The picture as an SVG file with presentation attributes only: no script, no style but the faces, nothing from elsewhere. */
export function svgOf(page: Page, faces: readonly Face[] = []): string {
  const { width, height, inks, title, description, families, lang, printed = page } = page;
  const printer = new Printer(families);
  const body = inks.map((ink) => printer.print(ink));
  const defs = printer.defs();
  const styles = faces.map(faceRule).join('');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${printed.width}" height="${printed.height}" role="img" xml:lang="${escaped(lang)}" font-family="${escaped(families.text)}">`,
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped(description)}</desc>`,
    ...(styles === '' ? [] : [`<style>${styles}</style>`]),
    ...(defs === '' ? [] : [`<defs>${defs}</defs>`]),
    ...body,
    '</svg>\n'
  ].join('\n');
}

/** Prints inks, and gathers what they refer to. */
class Printer {
  readonly #families: Page['families'];
  readonly #clips: Area[] = [];
  #isHatched = false;

  constructor(families: Page['families']) {
    this.#families = families;
  }

  print(ink: Ink): string {
    switch (ink.kind) {
      case 'path':
        return `<path d="${escaped(ink.d)}"${this.#paint(ink)}/>`;
      case 'rect':
        return `<rect${numbers({ x: ink.x, y: ink.y, width: ink.width, height: ink.height })}${this.#paint(ink)}/>`;
      case 'circle':
        return `<circle${numbers({ cx: ink.at[0], cy: ink.at[1], r: ink.radius })}${this.#paint(ink)}/>`;
      case 'text':
        return this.#text(ink);
      case 'group': {
        const [x, y] = ink.at;
        const clip = ink.within ? ` clip-path="url(#${this.#clip(ink.within)})"` : '';
        const inner = ink.inks.map((each) => this.print(each)).join('');
        return inner === ''
          ? ''
          : `<g transform="translate(${rounded(x)} ${rounded(y)})"${clip}>${inner}</g>`;
      }
    }
  }

  defs(): string {
    const clips = this.#clips.map(
      ({ x, y, width, height }, i) =>
        `<clipPath id="clip-${i}"><rect${numbers({ x, y, width, height })}/></clipPath>`
    );
    const hatch = `<pattern id="${HATCH}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V6" stroke="${PALETTE.hatch}" stroke-width="2.2"/></pattern>`;
    return [...clips, ...(this.#isHatched ? [hatch] : [])].join('');
  }

  #clip(area: Area): string {
    this.#clips.push(area);
    return `clip-${this.#clips.length - 1}`;
  }

  #paint(ink: Exclude<Ink, { kind: 'text' | 'group' }>): string {
    const isHatched = ink.kind === 'path' && ink.isHatched === true;
    if (isHatched) this.#isHatched = true;
    return [
      ` fill="${isHatched ? `url(#${HATCH})` : ink.fill ? PALETTE[ink.fill] : 'none'}"`,
      ...(ink.kind === 'path' && (ink.fill || isHatched) ? [' fill-rule="evenodd"'] : []),
      ...(ink.fillOpacity === undefined ? [] : [` fill-opacity="${ink.fillOpacity}"`]),
      ...(ink.stroke ? [` stroke="${PALETTE[ink.stroke]}" stroke-width="${rounded(ink.pen ?? 1)}"`] : []),
      ...(ink.strokeOpacity === undefined ? [] : [` stroke-opacity="${ink.strokeOpacity}"`]),
      ...(ink.dash ? [` stroke-dasharray="${ink.dash.map(rounded).join(' ')}"`] : []),
      ...(ink.hasRoundEnds ? [' stroke-linecap="round"'] : [])
    ].join('');
  }

  #text({ at, text, size, fill, edge, weight = 400, isRtl, halo, isHeadline }: TextInk): string {
    const anchor = { left: 'start', middle: 'middle', right: 'end' }[edge];
    const headline = isHeadline ? ` font-family="${escaped(this.#families.headline)}"` : '';
    const clear = halo
      ? ` stroke="${PALETTE[halo]}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`
      : '';
    // The paper runs left to right, so that an edge is the same edge in every program; the words turn inside it.
    const words = isRtl ? `\u2067${text}\u2069` : text;
    return `<text${numbers({ x: at[0], y: at[1], 'font-size': size })} font-weight="${weight}" fill="${PALETTE[fill]}" text-anchor="${anchor}"${headline}${clear}>${escaped(words)}</text>`;
  }
}

function numbers(all: Readonly<Record<string, number>>): string {
  return Object.entries(all)
    .map(([name, value]) => ` ${name}="${rounded(value)}"`)
    .join('');
}

function faceRule({ family, weight, range, woff2 }: Face): string {
  const letters = range === undefined ? '' : `unicode-range:${range};`;
  return `@font-face{font-family:'${family}';font-weight:${weight};${letters}src:url(data:font/woff2;base64,${woff2}) format('woff2')}`;
}

/** A text as XML may hold it: no mark of its own language, and no letter that XML forbids. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
