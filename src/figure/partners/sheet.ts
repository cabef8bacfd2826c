import type { Contribution, Grant } from '../../domain/partner.ts';
import { isJoint } from '../../query/amounts.ts';
import { GRANT_CURRENCY, grantsByYear } from '../../query/grants.ts';
import type { Session } from '../../state/session.svelte.ts';
import type { Cell, Column, Sheet } from '../figure.ts';
import { answerOf, isNowhere, nameOf, programmeOf, purposeOf } from './answer.ts';
import { given } from './sources.ts';
import { givenYears } from './years.ts';

/** Every contribution the view shows, as published, then the grants by fiscal year, abroad and at home apart. */
export function partnersSheet(session: Session): Sheet {
  if (isNowhere(session))
    return { caption: session.words.say('partners.sheet'), columns: columnsOf(session), rows: [] };
  const { near, far, grants, undated, wider } = answerOf(session);
  return {
    caption: session.words.say('partners.sheet'),
    columns: columnsOf(session),
    rows: [
      ...[...near.contributions, ...undated, ...given(wider), ...(far?.contributions ?? [])].map((row) =>
        rowOf(session, row)
      ),
      ...grantRows(session, grants.abroad, 'partners.sheetGrants'),
      ...grantRows(session, grants.home, 'partners.sheetHome')
    ]
  };
}

function columnsOf({ words }: Session): Column[] {
  const text = (key: string, title: string): Column => ({ key, title, kind: 'text' });
  return [
    text('partner', words.say('partners.partner')),
    text('kind', words.say('partners.column.kind')),
    text('for', words.say('partners.column.for')),
    text('theme', words.say('partners.column.theme')),
    { key: 'amount', title: words.say('partners.column.amount'), kind: 'number' },
    text('currency', words.say('partners.column.currency')),
    text('basis', words.say('partners.column.basis')),
    text('status', words.say('partners.column.status')),
    text('years', words.say('partners.column.years')),
    text('part_of', words.say('partners.column.part')),
    text('source', words.say('partners.column.source'))
  ];
}

function rowOf(session: Session, row: Contribution): Cell[] {
  const { words, dataset } = session;
  const theme = programmeOf(session, row)?.theme;
  const whole = dataset.contributions?.find(({ id }) => id === row.partOf);
  return [
    nameOf(session, row.partner, 'name'),
    words.say(`partners.kind.${row.kind}`),
    purposeOf(session, row),
    theme === undefined ? '' : words.say(`partners.theme.${theme}`),
    row.amount ?? inKind(words, row) ?? words.say('partners.notPublished'),
    row.currency,
    basisText(session, row),
    words.say(`partners.status.${row.status}`),
    givenYears(session, row),
    whole ? purposeOf(session, whole) : '',
    dataset.sources.get(row.source)?.title ?? row.source
  ];
}

/** The kind of money, and that an amount is the joint value of all givers and not this partner's. */
function basisText({ words, dataset }: Session, row: Contribution): string {
  const kind = row.basis === null ? '' : words.say(`partners.basis.${row.basis}`);
  const joint = isJoint(row, dataset.contributions ?? []) ? words.say('partners.joint') : '';
  return [kind, joint].filter((text) => text !== '').join(words.say('list.separator'));
}

function inKind(words: Session['words'], { quantity, unit }: Contribution): string | null {
  return quantity === null ? null : `${words.number(quantity)} ${unit}`;
}

function grantRows(
  { words, dataset }: Session,
  grants: readonly Grant[],
  title: 'partners.sheetGrants' | 'partners.sheetHome'
): Cell[][] {
  const [first] = grants;
  const donor = first ? words.place(first.donor) : '';
  return grantsByYear(grants).map(({ year, amount, coverage, unpublished }) => [
    donor,
    words.say('partners.kind.financial'),
    words.say(title),
    words.say('partners.theme.trafficking'),
    amount ?? words.say('partners.notPublished'),
    GRANT_CURRENCY,
    words.say('partners.basis.award'),
    unpublished === 0 || amount === null
      ? words.say(`partners.coverage.${coverage}`)
      : `${words.say(`partners.coverage.${coverage}`)}${words.say('list.separator')}${words.say('partners.grantsUnpublished', { n: unpublished })}`,
    words.year(year),
    '',
    (first && dataset.sources.get(first.source)?.title) ?? ''
  ]);
}
