import fc from 'fast-check';
import { expect, it } from 'vitest';
import { widthOf, wrapped } from '../../../../src/chart/paper/measure.ts';

const [LTR, RTL, FIRST, BACK] = ['\u2066', '\u2067', '\u2068', '\u2069'];
const marks = fc.constantFrom(LTR, RTL, FIRST, BACK);
const word = fc.array(fc.oneof(fc.constantFrom('a', '7', 'ک', 'Department'), marks), { maxLength: 6 });
const text = fc
  .array(
    word.map((parts) => parts.join('')),
    { maxLength: 12 }
  )
  .map((words) => words.join(' '));

it('opens what a row turns round again in the next, and closes it at the end of each', () => {
  const source = `ماخذ: ${FIRST}US Department of State${BACK} (2014)`;
  expect(wrapped(source, 10, 80)).toEqual([
    `ماخذ: ${FIRST}US${BACK}`,
    `${FIRST}Department of${BACK}`,
    `${FIRST}State${BACK} (2014)`
  ]);
});

it('leaves no row that turns what comes after it, and no letter out', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 30, max: 200 }), (any, most) => {
      const rows = wrapped(any, 10, most);
      const count = (said: string, sought: RegExp) => said.match(sought)?.length ?? 0;
      const [turns, backs] = [/[\u2066-\u2068]/g, /\u2069/g];
      const isSound = count(any, turns) >= count(any, backs);
      for (const row of rows) {
        expect(widthOf(row, 10)).toBeLessThanOrEqual(most);
        if (isSound) expect(count(row, backs)).toBeGreaterThanOrEqual(count(row, turns));
      }
      const seen = (said: string) => said.replace(/[\u2066-\u2069\s]/g, '');
      expect(seen(rows.join(''))).toBe(seen(any));
    })
  );
});
