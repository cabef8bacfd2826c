import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { ur } from '../../../src/i18n/ur.ts';
import { Words } from '../../../src/i18n/words.ts';
import { pinnedText } from '../../../src/shell/pinned.ts';
import { isOtherRelease } from '../../../src/state/release.ts';
import { readView } from '../../../src/state/url.ts';
import { firstView } from '../../../src/state/view.ts';
import { joinTables } from '../../../src/data/join.ts';
import { allows, onSite } from '../../../src/shell/embedding.ts';
import { elsewhere } from '../../../src/state/view.ts';

const RELEASE = '2025-04-14';
const dataset = joinTables({}, [], RELEASE);
const bare = { messages: en, places: {} };
const at = (data: string | null) => ({
  view: { ...firstView('en'), data },
  dataset,
  words: new Words('en', bare)
});
const read = (query: string) => readView({ page: 'routes', place: [], lang: null }, query, 'en');

describe('a view pinned to a release of the data', () => {
  it('reads a day of the calendar, and ignores by name what is none', () => {
    expect(read(`?data=${RELEASE}`).view.data).toBe(RELEASE);
    for (const none of ['2025-02-30', '2025-13-01', '2025-4-14', 'newest', '0025-04-14', '2025-04-14T00']) {
      expect(read(`?data=${none}`)).toEqual({ view: firstView('en'), ignored: [`data=${none}`] });
    }
  });

  it('says nothing where it is of the release that is here, or of none in particular', () => {
    expect([null, RELEASE].map((data) => isOtherRelease(at(data)))).toEqual([false, false]);
    expect(isOtherRelease({ ...at('2024-01-01'), dataset: joinTables({}, [], '') })).toBe(false);
  });

  it('says that it was overtaken, and names both releases', () => {
    expect(isOtherRelease(at('2024-02-29'))).toBe(true);
    expect(pinnedText(at('2024-02-29'))).toBe(
      'This view was made with data of 29 February 2024; newer data of 14 April 2025 is shown.'
    );
  });

  it('names a release that is not here, and what is shown instead', () => {
    expect(isOtherRelease(at('2031-01-01'))).toBe(true);
    expect(pinnedText(at('2031-01-01'))).toContain(
      '1 January 2031, which is not here; the newest here, of 14 April'
    );
  });

  it('says so in Urdu from right to left, with both days', () => {
    const said = pinnedText({ ...at('2024-02-29'), words: new Words('ur', { messages: ur, places: {} }) });
    expect(said).toMatch(/29.*2024.*14.*2025/u);
    expect(said).toMatch(/[؀-ۿ]/u);
  });

  it('belongs to the frame, goes along to the whole view, and not to another one', () => {
    const view = { ...firstView('en'), data: '2024-02-29' };
    expect(allows(view)({ data: null }, view)).toBe(false);
    expect(onSite(view).data).toBe('2024-02-29');
    expect(elsewhere(view, 'trends').data).toBeNull();
  });

  it('is pinned to the release of the tables that the site carries', () => {
    const described = JSON.parse(readFileSync('data/datapackage.json', 'utf8')) as {
      readonly version: string;
    };
    expect(read(`?data=${described.version}`).view.data).toBe(described.version);
  });
});
