import { measurement } from '../measure.ts';
import type { Measurement } from '../measure.ts';
import type { Site } from '../site.ts';
import { openedFromLink } from './opened.ts';

/** Countries with much on record and with little, each opened twice. */
const PLACES = ['GBR', 'NGA', 'NRU', 'DEU', 'USA', 'THA', 'AFG', 'BRA', 'PAK', 'NPL'];

/** A country's page opened from a link: `npm run bench -- --only country`. */
export async function country(site: Site): Promise<readonly Measurement[]> {
  const times = await openedFromLink(site, [...PLACES, ...PLACES], { width: 1440, height: 900 }, 4);
  return [
    measurement(times, {
      what: 'country: from a link to every drawing, warm cache, 4× slowed',
      unit: 'ms',
      limit: 500,
      judged: 'p95',
      command: 'npm run build && npm run bench -- --only country'
    })
  ];
}
