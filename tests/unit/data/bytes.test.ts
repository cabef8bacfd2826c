import { expect, test } from 'vitest';
import { decodeText } from '../../../src/data/bytes.ts';
import { InputError } from '../../../src/domain/issue.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

test('UTF-8 is read and its byte order mark is removed', () => {
  expect(decodeText(utf8('\uFEFFTürkiye'), 'a.csv')).toBe('Türkiye');
});

test('UTF-16 is recognised by its mark, in either byte order', () => {
  expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x41, 0x00), 'a.csv')).toBe('A');
  expect(decodeText(Uint8Array.of(0xfe, 0xff, 0x00, 0x41), 'a.csv')).toBe('A');
});

test('Windows-1252 is refused by name and never guessed', () => {
  const bytes = Uint8Array.of(0x54, 0xfc, 0x72);
  expect(() => decodeText(bytes, 'a.csv')).toThrow(InputError);
  expect(() => decodeText(bytes, 'a.csv')).toThrow(/a\.csv: expected text in UTF-8, got .*Windows-1252/);
});
