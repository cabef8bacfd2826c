import { expect, it } from 'vitest';
import { missingTitle } from '../../../../src/figure/country/scenes/titles.ts';
import { sentence } from '../../../../src/figure/country/sentence.ts';
import { inSession } from './record-fixture.ts';

it('the slide of what is missing names its country, or says what there is to choose from', () => {
  expect(missingTitle(inSession({ page: 'country', place: ['GBR'] }))).toBe(
    'What is not on record about the United Kingdom'
  );
  const index = inSession({ page: 'country' });
  expect(missingTitle(index)).toBe(sentence(index));
});
