import { expect, test } from 'vitest';
import { trendAnswer } from '../../../../src/figure/trends/answer.ts';
import { caveats, openTexts } from '../../../../src/figure/trends/caveats.ts';
import { formsNote } from '../../../../src/figure/trends/forms.ts';
import { inSession } from '../country/record-fixture.ts';

test('a chosen kind is not said to be told by as many as gave a total for the open year', () => {
  const everyone = inSession({ page: 'trends' });
  const labour = inSession({ page: 'trends', form: 'labour' });
  const [all = ''] = caveats(everyone);
  const [kind = ''] = caveats(labour);
  const answer = trendAnswer(labour) ?? expect.fail('no answer');
  const bars = answer.series[0]?.years.at(-1)?.reporting ?? 0;
  const told = Number(/(\d+) countries have/.exec(kind)?.[1]);
  expect(all).toMatch(/^2022 is open: \d+ countries have reported so far, \d+ for 2020\.$/);
  // The numbers are those of the totals, not of the bars below the line: the words say which.
  expect(told).toBeGreaterThan(bars);
  expect(kind).toContain(`${told} countries have given a total so far`);
  expect(kind).toContain('The bars count those that gave the chosen kind');
  expect(openTexts(labour, answer)).toEqual([kind]);
});

test('a sentence about the forms begins with a capital, whatever the country is called in a text', () => {
  const states = inSession({ page: 'trends', place: ['USA'] });
  const note = formsNote(states, trendAnswer(states) ?? expect.fail('no answer'));
  expect(note).toContain('. The United States gave the form');
});
