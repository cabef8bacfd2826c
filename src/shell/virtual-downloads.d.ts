declare module 'virtual:downloads' {
  /** The name of the file that holds the whole data package, beside the tables. */
  export const ARCHIVE: string;
  /** What can be downloaded from the folder of the tables, by name, in bytes. */
  export const SIZES: Readonly<Record<string, number>>;
}
