declare module 'virtual:tables' {
  /** The version of the data package, the date of its release, or nothing where no description of it stands. */
  export const DATA_VERSION: string;
  /** Where the columns that are read later stand, for the tables that have some. */
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- an ambient module may not import by a relative path
  export const LATER_URLS: Readonly<Partial<Record<import('./schema.ts').TableName, string>>>;
  /** Where each packed table stands, relative to the root of the site. */
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- an ambient module may not import by a relative path
  export const TABLE_URLS: Readonly<Record<import('./schema.ts').TableName, string>>;
}
