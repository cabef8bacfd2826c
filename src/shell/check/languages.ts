import { LANGUAGES, type Language } from '../../i18n/language.ts';
import { folderOf } from '../../state/url.ts';

/** The same test in another language. */
export type Elsewhere = { readonly lang: Language; readonly address: string };

/** Where this test stands in the other languages, with all else that its address asks for. */
export function otherLanguages(lang: Language, search: string, root: URL): readonly Elsewhere[] {
  return LANGUAGES.filter((each) => each !== lang).map((each) => {
    const address = new URL(`embed/${folderOf(each)}check/`, root);
    const keys = new URLSearchParams(search);
    keys.delete('lang');
    // What stands in no folder speaks the language of its reader.
    if (folderOf(each) === '') keys.set('lang', each);
    address.search = keys.toString();
    return { lang: each, address: address.href };
  });
}
