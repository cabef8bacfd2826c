import { expect, test } from 'vitest';
import { roleText } from '../../../../src/figure/partners/matrix.ts';
import { session } from './session-fixture.ts';

test('a mark of a programme names the years that the view looks at', () => {
  expect(roleText(session(), 'carries-out')).toBe('carries out a programme, any year');
  const years = { from: 2022, to: 2022 };
  expect(roleText(session({ years }), 'carries-out')).toBe('carries out a programme, 2022');
  expect(roleText(session({ years }), 'hosts')).toBe('hosted the event');
});
