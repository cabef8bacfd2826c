import { expect, it } from 'vitest';
import { wayOf } from '../../../../src/shell/present/way.ts';

it.each([
  ['ur', 'UNODC کا ڈیٹا بیس', 'rtl'],
  ['ur', 'پاکستان', 'rtl'],
  ['ur', '2018–2022', 'rtl'],
  ['ur', 'World Tribune Pakistan', 'ltr'],
  ['en', 'The event, اسلام آباد', 'ltr'],
  ['en', 'اسلام آباد', 'rtl'],
  ['en', '2018–2022', 'ltr']
] as const)('a text in %s, “%s”, runs %s', (lang, text, way) => {
  expect(wayOf({ text, lang })).toBe(way);
});
