import type { Words } from '../../i18n/words.ts';
import type { AmountGroup } from '../../query/amounts.ts';
import type { ResponsePart } from '../../query/response.ts';
import type { Session } from '../../state/session.svelte.ts';
import type { Cell, Column, Sheet } from '../figure.ts';
import { tableSlide, tableSlides } from '../slide-table.ts';
import type { Slide } from '../slide.ts';
import { amountKind, byCurrency, purposeOfGroup, yearsOfGroup, type CurrencyGroups } from './amount.ts';
import { answerOf, isNowhere, partnerOf } from './answer.ts';
import { grantsSlides } from './grants/slides.ts';
import { programmesSlides } from './slides-programmes.ts';
import { bandsOf, groupsOf } from './matrix.ts';
import { sentenceOfOne } from './one/sentence.ts';
import { amountText, shortTitle } from './phrase.ts';
import { partnersSentence } from './sentence.ts';
import { partnersSheet } from './sheet.ts';

/** Bars that a slide has room for, and rows of the matrix. */
const MOST_BARS = 8;
const MOST_PARTNERS = 13;

/** Who does what, then the amounts, each currency by itself; the same of everywhere else; then the US grants by fiscal year; or what a talk shows of one part. */
export function partnersSlides(session: Session, scene: string | null = null): readonly Slide[] {
  const title = sentenceOfOne(session) ?? partnersSentence(session);
  if (isNowhere(session)) return [{ title, body: { kind: 'list', items: [] }, alt: '', remarks: [] }];
  const { near } = answerOf(session);
  if (scene === 'money') return moneySlides(session, near, session.words.say('partners.money'));
  if (scene === 'programmes') return programmesSlides(session);
  if (scene !== null) return whoSlides(session, title);
  return [
    ...whoSlides(session, title),
    ...moneySlides(session, near, session.words.say('partners.money')),
    ...farSlides(session),
    ...grantsSlides(session)
  ];
}

/** Partners and their roles; of one partner what it gave. */
function whoSlides(session: Session, title: string): readonly Slide[] {
  const { words } = session;
  const { near } = answerOf(session);
  if (partnerOf(session) || near.roles.length === 0) {
    const sheet = partnersSheet(session);
    const keys = ['partner', 'kind', 'for', 'amount', 'currency', 'years'];
    const of = partnerOf(session) ? keys.slice(1) : keys;
    return [tableSlide(words, sheet, { title, keys: of })];
  }
  return tableSlides(words, rolesSheet(session, near), { title, most: MOST_PARTNERS });
}

/** Who does what elsewhere and worldwide, and its amounts, which the page folds away; none where all that is asked for comes first. */
function farSlides(session: Session): readonly Slide[] {
  const { words } = session;
  const { far } = answerOf(session);
  if (!far) return [];
  const title = words.say('partners.elsewhere', { n: far.roles.length });
  const who =
    far.roles.length === 0
      ? []
      : tableSlides(words, { ...rolesSheet(session, far), caption: title }, { title, most: MOST_PARTNERS });
  return [...who, ...moneySlides(session, far, words.say('partners.moneyElsewhere'))];
}

/** The matrix as a table: a mark where a partner has a role, filled for the event and open for programmes. */
function rolesSheet(session: Session, part: ResponsePart): Sheet {
  const { words } = session;
  const answer = answerOf(session);
  const hasAmount = part === answer.near && answer.event !== null;
  const columns = bandsOf(session, part, answer).flatMap((band) =>
    band.columns.map((column) => ({ ...column, mark: band.id === 'event' ? '●' : '○' }))
  );
  const rows = groupsOf(session, part, answer).flatMap((group) => group.rows);
  const text = (key: string, title: string): Column => ({ key, title, kind: 'text' });
  return {
    caption: words.say('partners.whoCaption'),
    columns: [
      text('partner', words.say('partners.partner')),
      ...columns.map(({ id, title }) => text(id, title)),
      ...(hasAmount ? [text('amount', words.say('partners.amountForEvent'))] : [])
    ],
    rows: rows.map(({ name, marks, amount }): Cell[] => [
      name,
      ...columns.map(({ id, mark }) => (marks.has(id) ? mark : '')),
      ...(hasAmount ? [amount] : [])
    ])
  };
}

/** All amounts of a part as a table, and a chart for each currency with several to compare. */
function moneySlides(session: Session, { amounts }: ResponsePart, title: string): readonly Slide[] {
  const { words } = session;
  const { groups, notPublished } = amounts;
  if (groups.length === 0) return [];
  const tables = tableSlides(words, amountsSheet(session, groups, title), { title });
  const n = notPublished.length;
  const without =
    n === 0
      ? []
      : [`${words.say('partners.notPublishedRows', { n })}: ${words.say('partners.notPublished')}`];
  const drawn = byCurrency(groups).filter((of) => of.currency !== '' && of.groups.length > 1);
  return [
    ...tables.map((table, i) =>
      i === tables.length - 1 ? { ...table, remarks: [...table.remarks, ...without] } : table
    ),
    ...drawn.map((of) => currencySlide(session, of, title))
  ];
}

function amountsSheet(session: Session, groups: readonly AmountGroup[], caption: string): Sheet {
  const { words } = session;
  const text = (key: string, title: string): Column => ({ key, title, kind: 'text' });
  return {
    caption,
    columns: [
      text('for', words.say('partners.column.for')),
      text('basis', words.say('partners.column.basis')),
      text('years', words.say('partners.column.years')),
      text('amount', words.say('partners.column.amount'))
    ],
    rows: groups.map((group) => [
      purposeOfGroup(session, group),
      amountKind(words, group, false),
      yearsOfGroup(session, group),
      totalText(words, group)
    ])
  };
}

function currencySlide(session: Session, { currency, groups }: CurrencyGroups, of: string): Slide {
  const { words } = session;
  const shown = groups.slice(0, MOST_BARS);
  const more = groups.length - shown.length;
  const title = `${of}: ${currency}`;
  // A bar is exact: what is about so much, or at least so much, is said.
  const firm = shown
    .filter(({ firmness }) => firmness !== 'published')
    .map((group) => `${barName(session, group)}: ${totalText(words, group)}`);
  return {
    title,
    body: {
      kind: 'chart',
      form: 'bars',
      heading: words.sentence(words.say('partners.moneyDetail')),
      categories: shown.map((group) => barName(session, group)),
      series: [{ name: currency, tone: 0, values: shown.map(({ total }) => total) }]
    },
    alt: words.say('slides.bars', { n: shown.length, title }),
    remarks: [...firm, ...(more > 0 ? [words.say('slides.more', { n: more })] : [])]
  };
}

function totalText(words: Words, { total, currency, firmness }: AmountGroup): string {
  return amountText(words, { amount: total, currency, status: firmness });
}

/** What a bar is for, and what kind of money it is: no two kinds are one bar. */
function barName(session: Session, group: AmountGroup): string {
  const kind = session.words.say(`partners.basis.${group.basis ?? 'unknown'}`);
  const purpose =
    group.counted.length === 1 ? shortTitle(purposeOfGroup(session, group)) : purposeOfGroup(session, group);
  return `${kind} · ${purpose}`;
}
