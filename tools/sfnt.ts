/** The tables of a TrueType file, by their four letters. */
export type Tables = ReadonlyMap<string, Uint8Array>;

const HEADER = 12;
const RECORD = 16;
const TRUETYPE = 0x00010000;

/** The bytes of a table, to be read and written as numbers. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** A table of a face; throws where the face has none of that name. */
export function tableOf(tables: Tables, name: string): Uint8Array {
  const table = tables.get(name);
  if (table === undefined) throw new Error(`a face without the table ${name}`);
  return table;
}

/** The tables of a TrueType file, each a copy. */
export function tablesIn(file: Uint8Array): Tables {
  const view = viewOf(file);
  // A buffer of Node's shares its memory with what is cut out of it.
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.length);
  const records = Array.from({ length: view.getUint16(4) }, (_, i) => HEADER + i * RECORD);
  return new Map(
    records.map((at) => {
      const start = view.getUint32(at + 8);
      const name = String.fromCharCode(...bytes.subarray(at, at + 4));
      return [name, bytes.slice(start, start + view.getUint32(at + 12))] as const;
    })
  );
}

/** A TrueType file of these tables; sums are left at nought, for no reader of ours asks for them. */
export function fileOf(tables: Tables): Uint8Array {
  const named = [...tables].sort(([left], [right]) => (left < right ? -1 : 1));
  const starts: number[] = [];
  let end = HEADER + RECORD * named.length;
  for (const [, table] of named) {
    starts.push(end);
    end += Math.ceil(table.length / 4) * 4;
  }
  const file = new Uint8Array(end);
  const view = viewOf(file);
  view.setUint32(0, TRUETYPE);
  view.setUint16(4, named.length);
  for (const [i, [name, table]] of named.entries()) {
    const [at, start] = [HEADER + i * RECORD, starts[i] ?? 0];
    for (let letter = 0; letter < 4; letter++) file[at + letter] = name.charCodeAt(letter);
    view.setUint32(at + 8, start);
    view.setUint32(at + 12, table.length);
    file.set(table, start);
  }
  return file;
}
