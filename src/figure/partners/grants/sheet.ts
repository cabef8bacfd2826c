import type { Grant } from '../../../domain/partner.ts';
import type { Words } from '../../../i18n/words.ts';
import { GRANT_CURRENCY, isInFocus, YEAR_LEFT_OUT, type GrantsShown } from '../../../query/grants.ts';
import { shownForPurpose } from '../../../query/grants-purpose.ts';
import type { Session } from '../../../state/session.svelte.ts';
import type { Cell, Column } from '../../figure.ts';
import { countryOf } from '../answer.ts';
import { noAmountText, purposesText, recipientText } from './cells.ts';
import { foundIn, namesState } from './search.ts';

/** What the table of the partners tells of a grant alone, after the columns that a contribution has too. */
export function grantColumns(words: Words): Column[] {
  return [
    { key: 'recipient', title: words.say('partners.recipient'), kind: 'text' },
    { key: 'place', title: words.say('partners.country'), kind: 'text' },
    { key: 'purposes', title: words.say('partners.list.purposes'), kind: 'text' },
    { key: 'grant', title: words.say('partners.sheet.grant'), kind: 'text' }
  ];
}

/** The grants of a view that are for its purpose and hold its words, one a row: abroad, at home, rows that point to others, then those left out of sums. */
export function grantRows(session: Session, asked: GrantsShown): Cell[][] {
  const { abroad, home, leftOut, elsewhere } = shownForPurpose(asked, session.view.purpose);
  return [abroad, home, elsewhere, leftOut].flatMap((grants) => foundIn(session, grants).map(rowIn(session)));
}

function rowIn(session: Session): (grant: Grant) => Cell[] {
  const { words, dataset } = session;
  const names = namesState(session);
  const [financial, theme, basis] = [
    words.say('partners.kind.financial'),
    words.say('partners.theme.trafficking'),
    words.say('partners.basis.award')
  ];
  return (grant) => [
    words.place(grant.donor),
    financial,
    words.say(grant.place === grant.donor ? 'partners.sheet.grantHome' : 'partners.sheetGrants'),
    theme,
    grant.amount ?? noAmountText(words, grant),
    GRANT_CURRENCY,
    basis,
    words.say(grant.amount === null ? 'partners.status.not-published' : 'partners.status.published'),
    words.year(grant.year),
    '',
    dataset.sources.get(grant.source)?.title ?? grant.source,
    recipientText(words, grant, names),
    grant.place === null ? words.say('partners.noCountry') : words.place(grant.place),
    purposesText(words, grant),
    grant.id,
    '',
    '',
    '',
    '',
    coverageOf(words, grant),
    dataset.sources.get(grant.source)?.url ?? ''
  ];
}

/** What other books record of the one country in view, a row for each year and kind of money. */
export function assistanceRows(session: Session): Cell[][] {
  const { words, dataset, view } = session;
  const country = countryOf(session);
  if (country === null) return [];
  const focus = { places: new Set([country]), years: view.years };
  const rows = (dataset.assistance ?? []).filter((row) => isInFocus(row, focus));
  return rows.map((row) => [
    words.place(row.donor),
    words.say('partners.kind.financial'),
    words.say('partners.sheetAssistance', { sector: row.sector }),
    words.say('partners.theme.wider'),
    row.amount,
    row.currency,
    words.say(`partners.basis.${row.transaction}`),
    words.say('partners.status.published'),
    words.year(row.year),
    '',
    dataset.sources.get(row.source)?.title ?? row.source,
    '',
    words.place(row.place),
    ...['', '', '', '', '', '', ''],
    dataset.sources.get(row.source)?.url ?? ''
  ]);
}

/** Which agencies the list covers, and that a grant of the year with most amounts missing is in no sum [D27]. */
function coverageOf(words: Words, { coverage, year }: Grant): string {
  const covers = words.say(`partners.coverage.${coverage}`);
  if (year !== YEAR_LEFT_OUT) return covers;
  return words.say('partners.sheet.leftOut', { coverage: covers, year: words.year(year) });
}
