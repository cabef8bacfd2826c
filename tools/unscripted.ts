import type { Language } from '../src/i18n/language.ts';

/**
 * What a page says where no script runs: it shows what its plain address opens. No script ever says it, so no script carries
 * it, and it stands here with the HTML.
 */
const UNSCRIPTED: Readonly<Record<Language, { readonly page: string; readonly frame: string }>> = {
  en: {
    page: 'Without a script this page shows what it opens with; to choose, it needs one. The data are in the folder data/ as plain tables.',
    frame: 'Scripts are off: this is the plain figure. Choices in its address need scripts.'
  },
  ur: {
    page: 'اسکرپٹ کے بغیر یہ صفحہ وہی دکھاتا ہے جس سے وہ کھلتا ہے؛ انتخاب کے لیے اسکرپٹ درکار ہے۔ اعداد و شمار data/ فولڈر میں سادہ جدولوں کی صورت میں موجود ہیں۔',
    frame: 'اسکرپٹ بند ہیں: یہ سادہ شکل ہے۔ پتے میں کیے گئے انتخاب کے لیے اسکرپٹ درکار ہیں۔'
  }
};

/** The element that says so. */
export function unscripted(lang: Language, isEmbed: boolean): string {
  const { page, frame } = UNSCRIPTED[lang];
  return `<noscript>${isEmbed ? frame : page}</noscript>`;
}
