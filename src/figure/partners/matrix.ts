import type { Contribution } from '../../domain/partner.ts';
import type { MatrixBand, MatrixGroup, MatrixRow } from '../../chart/matrix/rows.ts';
import type { Shape } from '../../chart/matrix/geometry.ts';
import type { ResponseAnswer, ResponsePart } from '../../query/response.ts';
import { withRole, type PartnerRoles, type Role } from '../../query/roles.ts';
import type { Session } from '../../state/session.svelte.ts';
import { homeName, nameOf } from './answer.ts';
import { amountText, anyYears, capital, quantityText, spelled, yearsText } from './phrase.ts';

/** The shape of each role: filled for the event, open for programmes. */
export const SHAPES: Readonly<Record<Role, Shape>> = {
  hosts: 'square',
  supports: 'circle',
  'hosted-before': 'square-half',
  funds: 'circle-open',
  'carries-out': 'square-open',
  'in-kind': 'triangle'
};

const OF_EVENT: readonly Role[] = ['hosts', 'supports', 'hosted-before'];
const OF_PROGRAMMES: readonly Role[] = ['funds', 'carries-out', 'in-kind'];

/** The roles that anyone in the part has: a column stands only where it has a mark, or where the event asks for it. */
export function rolesIn(part: ResponsePart, answer: ResponseAnswer): Role[] {
  const always: readonly Role[] = answer.event ? [...OF_EVENT, ...OF_PROGRAMMES] : OF_PROGRAMMES;
  const wanted = part === answer.near ? always : OF_PROGRAMMES;
  return [...OF_EVENT, ...OF_PROGRAMMES].filter(
    (role) => wanted.includes(role) || withRole(part.roles, role).length > 0
  );
}

/** The headings of the columns: the event's, then the programmes'. */
export function bandsOf(session: Session, part: ResponsePart, answer: ResponseAnswer): MatrixBand[] {
  const { words } = session;
  const roles = rolesIn(part, answer);
  const columns = (of: readonly Role[]) =>
    of.filter((role) => roles.includes(role)).map((id) => ({ id, title: words.say(`partners.${id}`) }));
  const isHere = part === answer.near && answer.home.length > 0;
  const programmes = isHere
    ? words.say('partners.programmesIn', { place: homeName(session, answer.home, 'or') })
    : words.say('partners.programmesBand');
  return [
    {
      id: 'event',
      title: answer.event ? words.say('partners.theEvent', { year: answer.event.date.slice(0, 4) }) : '',
      columns: columns(OF_EVENT)
    },
    { id: 'programmes', title: programmes, columns: columns(OF_PROGRAMMES) }
  ].filter((band) => band.columns.length > 0);
}

/** Hosts, then supporters, then all others, each partner in one group only, with a heading that counts them. */
export function groupsOf(session: Session, part: ResponsePart, answer: ResponseAnswer): MatrixGroup[] {
  const { words } = session;
  const hosts = withRole(part.roles, 'hosts');
  const supporters = withRole(part.roles, 'supports').filter((partner) => !hosts.includes(partner));
  const others = part.roles.filter((partner) => !hosts.includes(partner) && !supporters.includes(partner));
  // Where nobody hosted or supported an event there is no one that the others are other than.
  const headed = (id: 'hosts' | 'supporters' | 'others') =>
    id === 'others' && hosts.length + supporters.length === 0 ? 'alone' : id;
  const group = (id: 'hosts' | 'supporters' | 'others', list: readonly PartnerRoles[]): MatrixGroup => ({
    id,
    title: capital(
      words.say(`partners.group.${headed(id)}`, { n: list.length, count: spelled(words, list.length) })
    ),
    rows: list.map((partner) => rowOf(session, partner, answer))
  });
  return [group('hosts', hosts), group('supporters', supporters), group('others', others)].filter(
    ({ rows }) => rows.length > 0
  );
}

/** Every contribution behind a partner's row, or behind its mark in one column, each once. */
export function contributionsOf(part: ResponsePart, partner: string, column: string | null): Contribution[] {
  const roles = part.roles.find((row) => row.partner === partner)?.roles ?? new Map<Role, Contribution[]>();
  return [...new Set([...roles].flatMap(([role, rows]) => (column === null || role === column ? rows : [])))];
}

function rowOf(session: Session, { partner, roles }: PartnerRoles, { event }: ResponseAnswer): MatrixRow {
  const { words } = session;
  const gifts = [...(roles.get('supports') ?? []), ...(roles.get('hosts') ?? [])];
  const given = gifts.filter((row) => row.amount !== null);
  const shown = given.length > 0 ? given : gifts.slice(0, 1);
  return {
    id: partner,
    name: nameOf(session, partner),
    full: nameOf(session, partner, 'name'),
    marks: new Map([...roles].map(([role, rows]) => [role, markText(session, role, rows)])),
    amount: event ? shown.map((row) => amountText(words, row)).join(words.say('list.separator')) : ''
  };
}

/** What a mark of a role says: of programmes, in which years the view looks for them. */
export function roleText(session: Session, role: Role): string {
  return session.words.say(`partners.says.${role}`, { years: anyYears(session) });
}

function markText(session: Session, role: Role, rows: readonly Contribution[]): string {
  const { words } = session;
  const [first] = rows;
  if (role !== 'in-kind' || first?.quantity == null) return roleText(session, role);
  const { quantity, unit, start, end } = first;
  return words.say('partners.inKindOf', {
    what: quantityText(words, quantity, unit),
    year: yearsText(words, start, end)
  });
}
