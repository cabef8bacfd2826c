import type { PlaceId } from '../../domain/place.ts';
import type { Span } from '../../domain/year.ts';
import { reportingRecord, type PartRecord } from '../../query/record.ts';
import { hiddenOf } from '../../query/hidden.ts';
import { gapsIn, spanOnRecord } from '../../query/span.ts';
import type { Session } from '../../state/session.svelte.ts';
import { ask, spanOf } from '../routes/ask.ts';
import { peopleText } from '../routes/names.ts';
import { aside } from './aside.ts';
import { contributionsText } from './missing-partners.ts';
import { spanShown } from './span.ts';

/** What is not on record about a country, a sentence for each thing, the plainest first. */
export function missingTexts(session: Session, place: PlaceId): readonly string[] {
  const { dataset } = session;
  const span = spanShown(session);
  // Of years off the record nobody was asked: nothing of them is missing.
  if (session.view.years && !spanOnRecord(dataset, session.view.years))
    return [session.words.say('country.missing.offRecord', { years: session.words.span(span) })];
  const records = reportingRecord(dataset, place, span);
  return [
    ...records.flatMap((record) => partText(session, record, span)),
    ...askedText(session, place, records),
    ...hiddenText(session, place, span),
    ...unknownText(session),
    ...tierText(session, place, span),
    ...contributionsText(session, place),
    session.words.say('country.missing.undetected')
  ];
}

function partText({ words }: Session, { part, years }: PartRecord, span: Span): string[] {
  if (years === null) return [];
  const all = span.to - span.from + 1;
  const n = all - years.length;
  if (n === 0) return [];
  const isTotals = part === 'totals';
  const name = words.say(`country.part.${part}`);
  if (n === all) {
    const said = { years: words.span(span) };
    return [
      isTotals
        ? words.say('country.missing.totals.all', said)
        : words.say('country.missing.part.all', { ...said, part: name })
    ];
  }
  const gaps = gapsIn(span, years).map((gap) => words.span(gap));
  const said = { n, years: gaps.join(words.say('list.separator')) };
  return [
    isTotals
      ? words.say('country.missing.totals', said)
      : words.say('country.missing.part', { ...said, all, part: name })
  ];
}

/** Of a place that told nothing at all: it may be one that nobody asks by itself. */
function askedText({ words }: Session, place: PlaceId, records: readonly PartRecord[]): string[] {
  const isSilent = records.every(({ years }) => years?.length === 0);
  return isSilent ? [words.say('country.missing.asked', { place: words.placeInText(place) })] : [];
}

function hiddenText({ dataset, words }: Session, place: PlaceId, span: Span): string[] {
  const { hidden, of } = hiddenOf(dataset, place, span);
  return hidden === 0 ? [] : [words.say('country.missing.hidden', { n: hidden, of })];
}

function unknownText(session: Session): string[] {
  const { dataset, words } = session;
  if (!dataset.routes) return [];
  const there = aside(session, 'detected');
  const unknown = ask(there)?.unknownOrigin;
  if (!unknown || unknown.most === 0) return [];
  return [
    words.say('country.missing.unknown', {
      people: peopleText(words, unknown),
      years: words.span(spanOf(there))
    })
  ];
}

function tierText({ dataset, words }: Session, place: PlaceId, span: Span): string[] {
  if (!dataset.tiers) return [];
  const years = dataset.tiers.filter((row) => row.place === place).map(({ year }) => year);
  const gaps = gapsIn(span, years).map((gap) => words.span(gap));
  return gaps.length === 0
    ? []
    : [words.say('country.missing.tiers', { years: gaps.join(words.say('list.separator')) })];
}
