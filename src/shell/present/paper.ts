/** How a talk is printed: a slide a page, or slides with their notes and sources. */
export type Printed = 'slides' | 'handout';

/** How long, in milliseconds, drawings are given to stand before they are printed. */
const SETTLE = 900;

/** Prints the page once its drawings stand, and resolves when the dialog is gone. */
export async function printSettled(): Promise<void> {
  await document.fonts.ready;
  await new Promise((done) => setTimeout(done, SETTLE));
  window.print();
}
