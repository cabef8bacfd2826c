import { expect, test } from 'vitest';

import { directionOfTag } from '../../../src/i18n/direction.ts';

test.each([
  ['ur', 'rtl'],
  ['ps', 'rtl'],
  ['ar-EG', 'rtl'],
  ['he', 'rtl'],
  ['pa-PK', 'rtl'],
  ['pa', 'ltr'],
  ['ur-Latn', 'ltr'],
  ['en', 'ltr'],
  ['zh', 'ltr'],
  ['no tag at all', 'ltr']
])('a text in %s runs %s, by its script and not by its first letter', (tag, direction) => {
  expect(directionOfTag(tag)).toBe(direction);
});
