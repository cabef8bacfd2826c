import type { Headings } from '../export/book.ts';
import type { Print } from '../export/print.ts';
import { workbook } from '../export/xlsx.ts';
import type { Figure } from '../figure/figure.ts';
import { workbook as english } from '../i18n/en/workbook.ts';
import type { Language } from '../i18n/language.ts';
import { workbook as urdu } from '../i18n/ur/workbook.ts';
import type { Session } from '../state/session.svelte.ts';
import { citationText } from './citation.ts';
import { printOf } from './print.ts';

const HEADINGS: Readonly<Record<Language, Headings>> = { en: english, ur: urdu };

/** The table of a figure as an Excel file; it comes, with its writer, when somebody asks for the file. */
export function excelOf(
  session: Session,
  figure: Figure,
  { sheet, link, day }: Pick<Print, 'sheet' | 'link'> & { readonly day: string }
): Promise<Blob> {
  const { words } = session;
  return workbook({
    print: printOf(session, figure, { sheet, link }),
    headings: HEADINGS[words.lang],
    isRightToLeft: words.dir === 'rtl',
    site: words.say('site.name'),
    figure: words.say(`nav.${figure.id}`),
    sources: figure.sources(session).map((source) => ({
      citation: citationText(words, source),
      url: source.url,
      accessed: source.accessed,
      licence: source.licence
    })),
    day
  });
}
