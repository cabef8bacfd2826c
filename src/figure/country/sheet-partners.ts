import type { Contribution } from '../../domain/partner.ts';
import { GRANT_CURRENCY, grantsByYear } from '../../query/grants.ts';
import type { Session } from '../../state/session.svelte.ts';
import { answerOf, nameOf, purposeOf } from '../partners/answer.ts';
import { amountText } from '../partners/phrase.ts';
import { givenYears } from '../partners/years.ts';
import type { SourceId } from '../../domain/source.ts';
import type { CountryRow } from './sheet.ts';

/** The source of what has none: no row is without one, so this is never seen. */
const NOWHERE = '' as SourceId;

/** The contributions that name the country, each as published, and the grants by fiscal year; no amount is added to another. */
export function partnerRows(session: Session): CountryRow[] {
  const { words } = session;
  const { near, grants } = answerOf(session);
  const none = words.say('partners.notPublished');
  const [first] = grants.abroad;
  return [
    ...near.contributions.map((row) => contributionRow(session, row)),
    ...grantsByYear(grants.abroad).map(({ year, amount }) => ({
      part: words.say('partners.who'),
      what: words.say('partners.sheetGrants'),
      years: words.year(year),
      least: amount ?? none,
      most: amount ?? none,
      unit: amount === null ? '' : GRANT_CURRENCY,
      source: first?.source ?? NOWHERE
    }))
  ];
}

/** One contribution in a row of the table of the country: what is only about so much says so. */
export function contributionRow(session: Session, row: Contribution): CountryRow {
  const { words } = session;
  const none = words.say('partners.notPublished');
  const isMoney = row.amount !== null;
  const value = row.amount ?? row.quantity ?? none;
  return {
    part: words.say('partners.who'),
    what: [
      nameOf(session, row.partner, 'name'),
      words.say(`partners.kind.${row.kind}`),
      purposeOf(session, row),
      ...(row.status === 'approximate' ? [amountText(words, row)] : [])
    ].join(' · '),
    years: givenYears(session, row),
    least: value,
    most: row.status === 'at-least' ? '' : value,
    unit: isMoney ? row.currency : row.unit,
    source: row.source
  };
}
