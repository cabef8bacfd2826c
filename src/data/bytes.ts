import { InputError } from '../domain/issue.ts';

/** The text of a file: UTF-8, or UTF-16 where a byte order mark says so, without the mark; any other encoding is an `InputError`. */
export function decodeText(bytes: Uint8Array, file: string): string {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new InputError([{ file, expected: 'text in UTF-8', got: otherEncoding(bytes, encoding) }]);
  }
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** A guess put into words and never acted on: reading Windows-1252 as if it were certain would spoil names silently. */
function otherEncoding(bytes: Uint8Array, encoding: string): string {
  if (encoding !== 'utf-8') return `broken ${encoding}`;
  if (bytes.includes(0)) return 'bytes that are no text';
  return 'another encoding, probably Windows-1252: save the file again as "CSV UTF-8"';
}
