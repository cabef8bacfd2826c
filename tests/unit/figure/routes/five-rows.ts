import { joinTables } from '../../../../src/data/join.ts';
import { parseTable } from '../../../../src/data/parse.ts';
import type { PlaceId } from '../../../../src/domain/place.ts';
import { en } from '../../../../src/i18n/en.ts';
import { Words } from '../../../../src/i18n/words.ts';
import { LiveSession, type Session } from '../../../../src/state/session.svelte.ts';
import { firstView, type View } from '../../../../src/state/view.ts';
import { places } from '../../query/trend-fixture.ts';

/** Aland and Pakistan give no citizenships; only Beland and Celand, who detect, do. */
const ROUTES = `origin,destination,year,victims,hidden,source
AAA,BBB,2020,10,0,made-for-tests
AAA,CCC,2019,30,0,made-for-tests
AAA,CCC,2020,0,1,made-for-tests
BBB,CCC,2020,0,2,made-for-tests
CCC,CCC,2020,6,0,made-for-tests
`;

const names = { AAA: 'Aland', BBB: 'Beland', CCC: 'Celand', PAK: 'Pakistan', '034': 'Southern Asia' };
const dataset = {
  ...joinTables({ routes: parseTable('routes', ROUTES).table }, [], '2020-01-31'),
  places
};

/** The words of the fixture. */
export const words = new Words('en', { messages: en, places: names });

/** A session on the five rows that looks at these places (`AAA BBB`), one way or all. */
export function lookingAt(codes: string, direction: View['direction'] = 'all'): Session {
  const place = codes === '' ? [] : (codes.split(' ') as PlaceId[]);
  return new LiveSession(dataset, { ...firstView('en'), place, direction }, words, {
    published: () => undefined,
    needed: () => undefined
  });
}
