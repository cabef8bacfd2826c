declare module 'virtual:outlines' {
  /** Where the packed outlines stand, relative to the site's root. */
  export const OUTLINE_URLS: { readonly coarse: string; readonly fine: string };
}
