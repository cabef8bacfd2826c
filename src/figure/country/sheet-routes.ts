import { UNKNOWN_ORIGIN, type PlaceId } from '../../domain/place.ts';
import type { Corridor } from '../../domain/route.ts';
import type { SourceId } from '../../domain/source.ts';
import type { Session } from '../../state/session.svelte.ts';
import { ask, askDocumented } from '../routes/ask.ts';
import { sourceOfLayer } from '../routes/layer.ts';
import { pairText } from '../routes/names.ts';
import { eachYearText } from '../routes/years.ts';
import type { CountryRow } from './sheet.ts';

/** The country's routes in the evidence that the page shows: both ends, persons or mentions, the years really covered. */
export function routeRows(session: Session, place: PlaceId): CountryRow[] {
  const { words, view } = session;
  const part = words.say('country.routes');
  const source = sourceOfLayer(session) ?? ('' as SourceId);
  if (view.layer === 'documented') {
    const unit = words.say('country.sheet.mentions');
    return (askDocumented(session)?.routes ?? []).map((route) => ({
      ...{ part, unit, source, what: pairText(route, words), years: eachYearText(route.years, words) },
      ...{ least: route.mentions, most: route.mentions }
    }));
  }
  const found = ask(session)?.corridors;
  if (!found) return [];
  const unit = words.say(view.layer === 'detected' ? 'country.sheet.victims' : 'country.sheet.returned');
  return [...found.crossBorder, ...found.domestic, ...found.unknownOrigin].map((corridor) => ({
    ...{ part, unit, source, years: eachYearText(corridor.years, words) },
    what: view.layer === 'detected' ? detectedText(session, place, corridor) : pairText(corridor, words),
    ...corridor.victims
  }));
}

function detectedText(
  { dataset, words }: Session,
  place: PlaceId,
  { origin, destination }: Corridor
): string {
  if (origin === destination) return words.say('country.sheet.own');
  if (origin === place) return words.say('country.sheet.out', { place: words.place(destination) });
  return dataset.places.has(origin) && origin !== UNKNOWN_ORIGIN
    ? words.say('country.sheet.in', { place: words.place(origin) })
    : words.say('country.sheet.unknown');
}
