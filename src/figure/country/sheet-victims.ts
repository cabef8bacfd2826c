import type { Count } from '../../domain/count.ts';
import type { PlaceId } from '../../domain/place.ts';
import type { SourceId } from '../../domain/source.ts';
import type { Year } from '../../domain/year.ts';
import type { Session } from '../../state/session.svelte.ts';
import { kindsOf } from '../trends/naming.ts';
import type { CountryRow } from './sheet.ts';

type Dated = { readonly place: PlaceId; readonly year: Year; readonly source: SourceId };

/** What the country published about victims and justice, cell by cell, and the judgement passed on it. */
export function victimRows(session: Session, place: PlaceId): CountryRow[] {
  const { dataset, words } = session;
  const { years } = session.view;
  const here = <Row extends Dated>(rows: readonly Row[] | null): Row[] =>
    (rows ?? [])
      .filter((row) => row.place === place && (!years || (row.year >= years.from && row.year <= years.to)))
      .sort((a, b) => a.year - b.year);
  const row = (
    part: string,
    what: string,
    { year, source }: Dated,
    count: Count,
    unit: string
  ): CountryRow => ({
    ...{ part, what, unit, source, years: words.year(year) },
    least: count.least,
    most: count.most
  });
  const [victims, persons] = [words.say('country.sheet.victims'), words.say('country.sheet.persons')];
  const [trend, who, justice] = [
    words.say('country.trend'),
    words.say('country.who'),
    words.say('country.justice')
  ];
  return [
    ...here(dataset.totals).map((cell) =>
      row(trend, words.say('country.sheet.total'), cell, cell.victims, victims)
    ),
    ...here(dataset.victims).map((cell) => row(who, whatOf(session, cell), cell, cell.victims, victims)),
    ...here(dataset.justice).map((cell) => {
      const sex =
        cell.sex === 'all' ? '' : ` (${kindsOf(words, { form: 'all', sex: cell.sex, age: 'all' })})`;
      return row(justice, words.say(`trends.justice.${cell.stage}`) + sex, cell, cell.persons, persons);
    }),
    ...here(dataset.tiers).map(({ year, tier, source }) => ({
      ...{ part: justice, what: words.say('country.sheet.tier', { tier }), years: words.year(year) },
      ...{ least: '', most: '', unit: '', source }
    }))
  ];
}

function whatOf({ words }: Session, kind: Parameters<typeof kindsOf>[1]): string {
  const kinds = kindsOf(words, kind);
  return kinds === '' ? words.say('country.sheet.total') : words.sentence(kinds);
}
