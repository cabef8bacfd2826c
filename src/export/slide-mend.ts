import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from 'fflate';

import type { ChartBody } from '../figure/slide.ts';
import { chartPart } from './chart-part.ts';
import { chartWorkbook } from './chart-sheet.ts';
import type { Deck, DeckSlide } from './deck.ts';
import { xmlText } from './slide-text.ts';

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** How the texts of a deck are written. */
type Look = { readonly face: string; readonly lang: string };

/**
 * A presentation with what its writer cannot write: charts with gaps and a sheet that says the same, notes in paragraphs, tables
 * with words for who does not see them and columns in the direction of their language, and parts that are numbered once.
 */
export async function mended(
  file: string | ArrayBuffer | Blob | Uint8Array,
  deck: Deck,
  look: Look
): Promise<Blob> {
  if (!(file instanceof ArrayBuffer)) throw new Error('the writer of presentations gave no bytes');
  const parts = unzipSync(new Uint8Array(file));
  for (const [i, slide] of deck.slides.entries()) {
    change(parts, `ppt/slides/slide${i + 1}.xml`, (xml) => slideMended(xml, slide, deck));
    change(parts, `ppt/notesSlides/notesSlide${i + 1}.xml`, (xml) => withNotes(xml, slide, deck, look));
  }
  for (const path of Object.keys(parts))
    if (/^ppt\/slideLayouts\/slideLayout\d+\.xml$/.test(path)) change(parts, path, forScripts);
  await chartsMended(parts, deck, look);
  const files = Object.fromEntries(Object.entries(parts).filter(([path]) => !path.endsWith('/')));
  return new Blob([zipSync(files).slice()], { type: PPTX });
}

/** Puts each chart and its sheet in the place of the one that the writer made, in the order of the slides. */
async function chartsMended(
  parts: Unzipped,
  { slides, digits, isRightToLeft }: Deck,
  look: Look
): Promise<void> {
  const charts = slides.flatMap(({ body }) => (body.kind === 'chart' ? [body] : []));
  const numbers = Object.keys(parts)
    .flatMap((path) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(path)?.[1] ?? [])
    .sort((a, b) => Number(a) - Number(b));
  if (numbers.length !== charts.length) throw new Error('the writer of presentations lost a chart');
  for (const [i, chart] of charts.entries()) {
    const number = numbers[i] ?? '';
    const format = formatOf(chart, digits);
    parts[`ppt/charts/chart${number}.xml`] = strToU8(chartPart(chart, { ...look, isRightToLeft, format }));
    const sheet = await (await chartWorkbook(chart)).arrayBuffer();
    parts[`ppt/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`] = new Uint8Array(sheet);
  }
}

const FORMATS = { whole: '#,##0', decimal: '0.0##', thousands: '#,##0,', millions: '#,##0.#,,' } as const;
/** What makes an office program write numbers in other digits: the kind of digits, then a language. */
const DIGITS = { latn: '', arab: '[$-2000401]', arabext: '[$-3000401]' } as const;

function formatOf({ scale = 'whole' }: ChartBody, digits: Deck['digits']): string {
  return `${DIGITS[digits ?? 'latn']}${FORMATS[scale]}`;
}

/** A paragraph has its properties once, before its texts; the writer repeats them before each. */
const SECOND_PROPERTIES = /<\/a:r><a:pPr(?:[^>]*\/>|.*?<\/a:pPr>)/gs;

function slideMended(xml: string, { alt }: DeckSlide, { isRightToLeft }: Deck): string {
  let id = 0;
  return forScripts(xml)
    .replace(SECOND_PROPERTIES, '</a:r>')
    .replace(/(<p:cNvPr id="\d+" name="Table")\/>/g, `$1 descr="${dollarsApart(xmlText(alt))}"/>`)
    .replaceAll('<a:tblPr/>', `<a:tblPr firstRow="1"${isRightToLeft ? ' rtl="1"' : ''}/>`)
    .replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${++id}"`);
}

/** The writer says that letters of complex scripts are Chinese: where the font is missing, another of theirs is to be taken. */
function forScripts(xml: string): string {
  return xml.replaceAll('charset="-120"', 'charset="-78"');
}

function withNotes(xml: string, { notes }: DeckSlide, { isRightToLeft }: Deck, { lang }: Look): string {
  const direction = isRightToLeft ? '<a:pPr algn="r" rtl="1"/>' : '';
  const paragraphs = notes.map(
    (note) => `<a:p>${direction}<a:r><a:rPr lang="${lang}" dirty="0"/><a:t>${xmlText(note)}</a:t></a:r></a:p>`
  );
  return xml.replace(
    /(<p:ph type="body" idx="1"\/>.*?<a:lstStyle\/>).*?(?=<\/p:txBody>)/s,
    (_, before: string) => before + paragraphs.join('')
  );
}

/** A text that stands for itself where a pattern is replaced. */
function dollarsApart(text: string): string {
  return text.replaceAll('$', '$$$$');
}

function change(parts: Unzipped, path: string, how: (xml: string) => string): void {
  const part = parts[path];
  if (!part) throw new Error(`the writer of presentations wrote no ${path}`);
  parts[path] = strToU8(how(strFromU8(part)));
}
