import { expect, test } from 'vitest';
import { nearest } from '../../../src/domain/nearest.ts';

test('the nearest label takes the fewest changes, capitals aside', () => {
  expect(nearest('PAKSTAN', ['Afghanistan', 'Pakistan', 'Palau'])).toBe('Pakistan');
  expect(nearest('Pakistan', [])).toBe('');
});
