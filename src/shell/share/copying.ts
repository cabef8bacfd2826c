/** A field whose text can be copied. */
export type Field = Pick<HTMLTextAreaElement, 'value' | 'focus' | 'select'>;

/**
 * Copies the text of a field; where the browser does not let a page copy (in a frame, or opened from a file) the text is
 * selected, so that a reader can.
 */
export async function copyFrom(field: Field): Promise<'copied' | 'selected'> {
  try {
    await navigator.clipboard.writeText(field.value);
    return 'copied';
  } catch {
    field.focus();
    field.select();
    return 'selected';
  }
}
