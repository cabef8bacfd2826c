import type { Language } from '../src/i18n/language.ts';
import { folderOf } from '../src/state/url.ts';
import type { Stand } from './page-html.ts';

/**
 * What a page says first where no script runs: it shows what its plain address opens, and where the data are. No script ever
 * says it, so no script carries it, and it stands here with the HTML.
 */
const UNSCRIPTED: Readonly<Record<Language, Readonly<Record<'page' | 'data' | 'frame', string>>>> = {
  en: {
    page: 'Scripts are off: this page shows what it opens with.',
    data: 'All data as plain tables',
    frame: 'Scripts are off: this is the plain figure. Choices in its address need scripts.'
  },
  ur: {
    page: 'اسکرپٹ بند ہیں: یہ صفحہ وہی دکھاتا ہے جس سے کھلتا ہے۔',
    data: 'تمام اعداد و شمار سادہ جدولوں میں',
    frame: 'اسکرپٹ بند ہیں: یہ سادہ شکل ہے۔ پتے میں کیے گئے انتخاب کے لیے اسکرپٹ درکار ہیں۔'
  }
};

/** The element that says so; the page of the data needs no way to itself. */
export function unscripted({
  page,
  lang,
  up,
  isEmbed
}: Pick<Stand, 'page' | 'lang' | 'up' | 'isEmbed'>): string {
  const said = UNSCRIPTED[lang];
  if (isEmbed) return `<noscript>${said.frame}</noscript>`;
  const link = page === 'data' ? '' : ` <a href="${up}${folderOf(lang)}data/">${said.data}</a>`;
  return `<noscript class="unscripted">${said.page}${link}</noscript>`;
}
