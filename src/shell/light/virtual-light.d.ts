declare module 'virtual:light' {
  /** The language of the page that the script is made for. */
  export const LANG: 'en' | 'ur';
  /** The release of the data. */
  export const RELEASE: string;
  /** Where the tables of the drawing lie below the root of the site, in one file. */
  export const TABLES_URL: string;
  /** What of the language the drawing says, a vocabulary. */
  export const VOCABULARY: {
    readonly messages: Readonly<Record<string, string | { readonly one: string; readonly other: string }>>;
    readonly places: Readonly<Record<string, string>>;
    readonly pages: ReadonlySet<string>;
    readonly articles?: ReadonlySet<string>;
    readonly titles?: Readonly<Record<string, string>>;
  };
}
