import { expect, test } from 'vitest';
import { trendsFindings } from '../../../src/i18n/ur/trends/findings.ts';
import { loadVocabulary } from '../../../src/shell/vocabulary.ts';
import { PAGES } from '../../../src/state/view.ts';

/** What a headline may be made of: the messages of the findings, not those of controls and notes. */
const FINDING =
  /^(?:trends\.(?:sum|country|several|apart|cells|empty)|country\.(?:reported|abroad)|partners\.)/;

/** The final form of these two letters, which the bold Nastaliq sets far off a letter that does not join. */
const TORN = /[دڈذرڑزژا]ھی(?!\p{L})/u;

test('no finding in Urdu has a word that the type of headlines tears', async () => {
  const { messages } = await loadVocabulary('ur', PAGES);
  const findings = Object.entries(messages).filter(([key]) => FINDING.test(key));
  expect(findings.length).toBeGreaterThan(40);
  expect(Object.keys(trendsFindings)).toEqual(expect.arrayContaining(['trends.sum.world.more']));
  expect(TORN.test('تعداد بڑھی ہے')).toBe(true);
  expect(findings.filter(([, text]) => TORN.test(JSON.stringify(text)))).toEqual([]);
});
