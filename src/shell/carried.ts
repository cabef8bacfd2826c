/** The text of a file that this HTML carries, by its path below the root of the site; throws where it carries none. */
export function carriedText(path: string): string {
  const block = blockOf(path);
  return isPacked(block) ? new TextDecoder().decode(unpacked(block)) : textIn(block);
}

/** The same as bytes. */
export function carriedBytes(path: string): Uint8Array<ArrayBuffer> {
  const block = blockOf(path);
  return isPacked(block) ? unpacked(block) : new TextEncoder().encode(textIn(block));
}

function blockOf(path: string): Element {
  const block = document.querySelector(`script[data-file="${CSS.escape(path)}"]`);
  if (block === null) throw new Error(`this file carries no ${path}`);
  return block;
}

/** Bytes, and texts that might end their block, stand in base 64. */
function isPacked(block: Element): boolean {
  return block.hasAttribute('data-base64');
}

function unpacked(block: Element): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(textIn(block)), (letter) => letter.charCodeAt(0));
}

function textIn({ textContent }: Element): string {
  return textContent;
}
