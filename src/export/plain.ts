/** A text without the marks that steer lines and directions on the page. */
export function plain(text: string): string {
  return text.replace(/[\u2060\u2066-\u2069]/g, '');
}
