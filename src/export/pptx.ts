import PptxGenJS from 'pptxgenjs';

import type { ChartBody } from '../figure/slide.ts';
import type { Deck, DeckSlide } from './deck.ts';
import { addTable } from './pptx-table.ts';
import { COLOURS } from './slide-colours.ts';
import { fitted, listSize, slideLayout, TYPE, WIDE, type Box, type SlideLayout } from './slide-layout.ts';
import { mended } from './slide-mend.ts';
import { safeAddress, shownAddress, slideText } from './slide-text.ts';
import { FACE, LANGUAGES, textOf } from './slide-type.ts';

type Pages = InstanceType<typeof PptxGenJS>;
type Page = ReturnType<Pages['addSlide']>;

/** Letters of an address that stand in one line beside the citation. */
const SHOWN = 70;

/** A presentation as a PowerPoint file: charts and tables in it can be edited, and each slide carries its notes. */
export async function presentation(deck: Deck): Promise<Blob> {
  const pages = new PptxGenJS();
  pages.defineLayout({ name: 'WIDE', width: WIDE.width, height: WIDE.height });
  pages.layout = 'WIDE';
  pages.title = slideText(deck.title);
  pages.subject = slideText(deck.title);
  pages.author = slideText(deck.author);
  // The writer puts this name in as it is.
  pages.company = 'TIP Atlas';
  pages.rtlMode = deck.isRightToLeft;
  const masters = new Set<string>();
  for (const slide of deck.slides) {
    const heading = slide.body.kind === 'chart' ? slide.body.heading : '';
    const { title, remarks, warning = '' } = slide;
    const said = { title, heading, warning, remarks, citation: cited(slide) };
    const layout = slideLayout(said, deck.isRightToLeft);
    const master = masterOf(pages, masters, layout, deck);
    addSlide(pages.addSlide({ masterName: master }), slide, layout, deck);
  }
  return mended(await pages.write({ outputType: 'arraybuffer' }), deck, {
    face: FACE,
    lang: LANGUAGES[deck.lang]
  });
}

/** The layout for headlines of one size and so many lines, made once. */
function masterOf(pages: Pages, known: Set<string>, { title }: SlideLayout, deck: Deck): string {
  const { size, lines } = title;
  const name = `Finding of ${lines} at ${size}`;
  if (known.has(name)) return name;
  known.add(name);
  pages.defineSlideMaster({
    title: name,
    background: { color: COLOURS.card },
    objects: [
      {
        placeholder: {
          options: {
            ...{ name: 'title', type: 'title', objectName: 'Finding' },
            ...{ valign: 'top', margin: 0, ...boxOf(title) },
            ...textOf(deck, size, COLOURS.ink),
            ...{ bold: true, lineSpacing: title.leading }
          },
          text: ''
        }
      }
    ]
  });
  return name;
}

function addSlide(page: Page, slide: DeckSlide, layout: SlideLayout, deck: Deck): void {
  const line = (text: string, box: Box, size: number, name: string) =>
    page.addText([{ text: slideText(text), options: textOf(deck, size, COLOURS.ink2) }], {
      ...{ objectName: name, valign: 'top', margin: 0, ...boxOf(box) },
      ...textOf(deck, size, COLOURS.ink2)
    });
  const { align, rtlMode, lang } = textOf(deck, layout.title.size, COLOURS.ink);
  page.addText([{ text: slideText(slide.title), options: { align, rtlMode, lang } }], {
    placeholder: 'title'
  });
  line(slide.question, layout.question, TYPE.question, 'Question');
  addBody(page, slide, layout, deck);
  addWarning(page, slide, layout.warning, deck);
  if (slide.remarks.length > 0)
    page.addText(
      slide.remarks.map((text) => ({
        text: slideText(text),
        options: { ...textOf(deck, TYPE.small, COLOURS.ink2), breakLine: true }
      })),
      { objectName: 'Remarks', valign: 'top', margin: 0, ...boxOf(layout.remarks) }
    );
  line(slide.caveat, layout.caveat, TYPE.small, 'Caveat');
  addCitation(page, slide, layout.citation, deck);
}

function addBody(page: Page, { body, alt }: DeckSlide, layout: SlideLayout, deck: Deck): void {
  const box = boxOf(layout.body);
  switch (body.kind) {
    case 'chart':
      page.addText([{ text: slideText(body.heading), options: textOf(deck, TYPE.heading, COLOURS.ink) }], {
        ...{ objectName: 'Heading', valign: 'top', margin: 0, ...boxOf(layout.heading) },
        ...textOf(deck, TYPE.heading, COLOURS.ink)
      });
      addChart(page, body, { ...box, altText: slideText(alt) });
      break;
    case 'table':
      addTable(page, body, layout.body, deck);
      break;
    case 'picture':
      page.addImage({
        ...{ data: `image/png;base64,${body.picture.png}`, altText: slideText(body.picture.alt) },
        ...{ objectName: 'Picture', ...fitted(layout.body, body.picture) }
      });
      break;
    case 'list': {
      const size = listSize(body.items, layout.body.h, deck.isRightToLeft);
      if (body.items.length > 0)
        page.addText(
          body.items.map((text) => ({
            text: slideText(text),
            options: {
              ...textOf(deck, size, COLOURS.ink),
              ...{ bullet: { indent: 14 }, breakLine: true, paraSpaceAfter: size * 0.45 }
            }
          })),
          { objectName: 'List', valign: 'top', margin: 0, ...box }
        );
    }
  }
}

/** A chart for the writer to count: what is in it is put in afterwards. */
function addChart(page: Page, { form }: ChartBody, box: Box & { readonly altText: string }): void {
  page.addChart(form === 'lines' ? 'line' : 'bar', [{ name: '-', labels: ['-'], values: [0] }], {
    ...{ ...box, objectName: 'Chart' }
  });
}

/** What is unfinished in the numbers, where nobody reads them without it. */
function addWarning(page: Page, { warning = '' }: DeckSlide, box: Box, deck: Deck): void {
  if (warning === '') return;
  const bold = { ...textOf(deck, TYPE.heading, COLOURS.ink), bold: true };
  page.addText([{ text: slideText(warning), options: bold }], {
    ...{ objectName: 'Warning', valign: 'top', margin: 0, ...boxOf(box) },
    ...textOf(deck, TYPE.heading, COLOURS.ink)
  });
}

/** The citation and the address of a slide as they stand in one paragraph. */
function cited({ citation, link }: DeckSlide): string {
  return [citation, shownAddress(link, SHOWN)].filter((text) => text !== '').join(' · ');
}

/** Where the numbers are from, and the address of the view as a link. */
function addCitation(page: Page, { citation, link }: DeckSlide, box: Box, deck: Deck): void {
  const plain = textOf(deck, TYPE.small, COLOURS.ink2);
  const url = safeAddress(link);
  const shown = shownAddress(link, SHOWN);
  page.addText(
    [
      ...(citation === '' ? [] : [{ text: `${slideText(citation)} · `, options: { ...plain } }]),
      {
        text: deck.isRightToLeft ? `\u200e${shown}\u200e` : shown,
        options: { ...plain, ...(url === null ? {} : { color: COLOURS.accent, hyperlink: { url } }) }
      }
    ],
    { objectName: 'Citation', valign: 'top', margin: 0, ...boxOf(box) }
  );
}

function boxOf({ x, y, w, h }: Box): Box {
  return { x, y, w, h };
}
