/** The address of a page on the web, or nothing: what stands in a table becomes a link, and one to `javascript:` would run. */
export function webAddress(text: string): string {
  return /^https?:\/\/\S+$/i.test(text) ? text : '';
}
