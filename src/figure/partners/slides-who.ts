import type { ResponsePart } from '../../query/response.ts';
import type { Role } from '../../query/roles.ts';
import type { Session } from '../../state/session.svelte.ts';
import { exportWords } from '../exported.ts';
import type { Cell, Column } from '../figure.ts';
import { tableSlides } from '../slide-table.ts';
import type { Slide } from '../slide.ts';
import { answerOf } from './answer.ts';
import { bandsOf, groupsOf, roleText } from './matrix.ts';
import { quantitiesOf } from './noted.ts';

/** Rows of the matrix that a slide has room for. */
const MOST_PARTNERS = 13;

/** The marks of the page as letters that every office program has a shape for; the half square is a small one. */
const MARKS: Readonly<Record<Role, string>> = {
  hosts: '■',
  supports: '●',
  'hosted-before': '▪',
  funds: '○',
  'carries-out': '□',
  'in-kind': '▲'
};

/** The matrix as slides: a mark where a partner has a role, with what its source counts, and under it what the marks mean. */
export function rolesSlides(session: Session, part: ResponsePart, title: string): readonly Slide[] {
  const { words } = session;
  const answer = answerOf(session);
  const hasAmount = part === answer.near && answer.event !== null;
  const bands = bandsOf(session, part, answer);
  const roles = bands.flatMap((band) => band.columns.map(({ id }) => id as Role));
  const titles = bands.flatMap((band) => band.columns.map((column) => column.title));
  const text = (key: string, head: string): Column => ({ key, title: head, kind: 'text' });
  const cell = (id: string, role: Role): string => {
    const many = role === 'in-kind' ? quantitiesOf(session, part, id) : '';
    return many === '' ? MARKS[role] : `${MARKS[role]} ${many}`;
  };
  const rows = groupsOf(session, part, answer)
    .flatMap((group) => group.rows)
    .map(({ id, name, marks, amount }): Cell[] => [
      name,
      ...roles.map((role) => (marks.has(role) ? cell(id, role) : '')),
      ...(hasAmount ? [amount] : [])
    ]);
  const columns = [
    text('partner', words.say('partners.partner')),
    ...roles.map((role, i) => text(role, titles[i] ?? '')),
    ...(hasAmount ? [text('amount', words.say('partners.amountForEvent'))] : [])
  ];
  const caption = part === answer.near ? words.say('partners.whoCaption') : title;
  const legend = bands.map(({ title: band, columns: of }) => {
    const said = exportWords(words);
    const marks = of
      .map(({ id }) =>
        said.say('exports.mark.says', { mark: MARKS[id as Role], role: roleText(session, id as Role) })
      )
      .join(' · ');
    return band === '' ? marks : said.say('exports.mark.head', { band, marks });
  });
  return tableSlides(words, { caption, columns, rows }, { title, most: MOST_PARTNERS }).map((slide) => ({
    ...slide,
    remarks: [...slide.remarks, ...legend]
  }));
}
