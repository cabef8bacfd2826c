/** How a talk is printed: a slide a page, slides with their sources for the hall, or with the notes too for who speaks. */
export type Printed = 'slides' | 'handout' | 'notes';

/** How long, in milliseconds, drawings are given to stand before they are printed. */
const SETTLE = 900;

/** Prints the page once its drawings stand, and resolves when the dialog is gone. */
export async function printSettled(): Promise<void> {
  await document.fonts.ready;
  await new Promise((done) => setTimeout(done, SETTLE));
  window.print();
}
