import { InputError } from '../domain/issue.ts';

/** The first four bytes of a packed outline file: its name and the version of the format. */
export const OUTLINE_MAGIC = [0x54, 0x41, 0x4f, 0x31] as const;

/** Bytes before the body: the magic and the checksum. */
export const OUTLINE_HEADER = 8;

/** FNV-1a over the bytes, 32 bits: catches a flipped bit, not an attacker. */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** An error about a packed outline file as a whole. */
export function damaged(expected: string, got: string): InputError {
  return new InputError([{ file: 'outlines', expected, got }]);
}

/** Reads whole numbers of seven bits a byte, low bits first, the high bit meaning "more follows". */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  byte(): number {
    const byte = this.#bytes[this.#at++];
    if (byte === undefined) throw damaged(`more than ${this.#bytes.length} bytes`, 'the end of the file');
    return byte;
  }

  whole(): number {
    let value = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
    throw damaged('a number of four bytes at most', `a longer one at byte ${this.#at}`);
  }

  /** A number with a sign, folded as 0, −1, 1, −2, 2 … so that small ones stay small. */
  signed(): number {
    const folded = this.whole();
    return (folded >>> 1) ^ -(folded & 1);
  }

  text(): string {
    return String.fromCharCode(...Array.from({ length: this.whole() }, () => this.byte()));
  }

  get left(): number {
    return this.#bytes.length - this.#at;
  }
}
