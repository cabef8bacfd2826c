/** What a test asks of a face: the characters it has letters for, and the weights it goes through. */
export type Face = { readonly letters: ReadonlySet<number>; readonly weights: readonly [number, number] };

/** Reads an unpacked OpenType face, as far as tests need it: `cmap` of format 4, the first axis of `fvar`. */
export function readFace(bytes: Uint8Array): Face {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const axis = tableAt(view, 'fvar') + view.getUint16(tableAt(view, 'fvar') + 4);
  return {
    letters: lettersAt(view, tableAt(view, 'cmap')),
    weights: [view.getInt32(axis + 4) / 65536, view.getInt32(axis + 12) / 65536]
  };
}

function tableAt(view: DataView, name: string): number {
  for (let at = 12; at < 12 + 16 * view.getUint16(4); at += 16) {
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((each) => view.getUint8(at + each)));
    if (tag === name) return view.getUint32(at + 8);
  }
  throw new Error(`the face has no table ${name}`);
}

function lettersAt(view: DataView, cmap: number): ReadonlySet<number> {
  const parts = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, at) => cmap + view.getUint32(cmap + 4 + 8 * at + 4)
  );
  const part = parts.find((each) => view.getUint16(each) === 4);
  if (part === undefined) throw new Error('the face has no cmap of format 4');
  const count = view.getUint16(part + 6) / 2;
  const letters = new Set<number>();
  for (let at = 0; at < count; at += 1) {
    const end = view.getUint16(part + 14 + 2 * at);
    const start = view.getUint16(part + 16 + 2 * count + 2 * at);
    for (let letter = start; letter <= end && letter < 0xffff; letter += 1) letters.add(letter);
  }
  return letters;
}
