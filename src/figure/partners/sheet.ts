import type { Contribution } from '../../domain/partner.ts';
import { isJoint } from '../../query/amounts.ts';
import { placesNamed } from '../../query/ties.ts';
import type { Session } from '../../state/session.svelte.ts';
import { exportWords } from '../exported.ts';
import type { Cell, Column, Sheet } from '../figure.ts';
import { answerOf, isNowhere, nameOf, programmeOf, purposeOf } from './answer.ts';
import { assistanceRows, grantColumns, grantRows } from './grants/sheet.ts';
import { confirmedText } from './phrase.ts';
import { given } from './sources.ts';
import { scopeOf } from './terms.ts';
import { givenYears } from './years.ts';

/** Every contribution the view shows, as published, then the grants of its purpose and words, each a row of its own. */
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
      ...grantRows(session, grants),
      ...assistanceRows(session)
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
    text('source', words.say('partners.column.source')),
    ...grantColumns(words),
    text('via', words.say('partners.column.via')),
    text('confirmed', words.say('partners.column.confirmed')),
    text('note', words.say('partners.column.note')),
    // What is added later stands last, so that whoever reads columns by their place goes on reading the same.
    text('scope', exportWords(words).say('exports.column.scope')),
    text('coverage', words.say('partners.list.coverage')),
    text('source_url', exportWords(words).say('exports.column.url'))
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
    dataset.sources.get(row.source)?.title ?? row.source,
    '',
    placesOfRow(session, row),
    '',
    '',
    words.list(row.via.map((id) => nameOf(session, id, 'name'))),
    confirmedText(words, row),
    row.note,
    scopeOf(session, row),
    '',
    dataset.sources.get(row.source)?.url ?? ''
  ];
}

/** The countries that the programme or the event of a contribution names; a programme may be wider, as its scope says. */
function placesOfRow({ words, dataset }: Session, row: Contribution): string {
  const { programmes, events } = dataset;
  const places = placesNamed([row], { programmes: programmes ?? [], events: events ?? [] });
  return places.map((place) => words.place(place)).join(words.say('list.separator'));
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
