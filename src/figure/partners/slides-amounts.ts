import { isJoint, type AmountGroup } from '../../query/amounts.ts';
import type { ResponsePart } from '../../query/response.ts';
import type { Words } from '../../i18n/words.ts';
import type { Session } from '../../state/session.svelte.ts';
import { exportWords } from '../exported.ts';
import type { Column } from '../figure.ts';
import { tableSlides } from '../slide-table.ts';
import type { Slide } from '../slide.ts';
import { giversOfGroup, keptOutText, purposeOfGroup, yearsOfGroup } from './amount.ts';
import { partnerOf } from './answer.ts';
import { amountText, capital, shortTitle } from './phrase.ts';
import { blocksOf, type AmountBlock } from './amount-blocks.ts';

/** Bars and rows that a slide has room for, rows of several lines, and amounts kept out below them. */
const MOST_BARS = 8;
const MOST_ROWS = 5;
const MOST_KEPT_OUT = 3;

/** All amounts of a part as a table, then a chart for each currency and kind of money with several to compare. */
export function moneySlides(session: Session, { amounts }: ResponsePart, title: string): readonly Slide[] {
  const { words } = session;
  const { groups, notPublished, keptOut } = amounts;
  if (groups.length === 0) return [];
  const blocks = blocksOf(groups);
  const kept = keptOut.map((each) => keptOutText(session, each));
  const n = notPublished.length;
  const without =
    n === 0
      ? []
      : [`${words.say('partners.notPublishedRows', { n })}: ${words.say('partners.notPublished')}`];
  const notes =
    kept.length === 0 ? [] : [`${words.say('partners.keptOut')}:`, ...kept.map((text) => `– ${text}`)];
  const tables = tableSlides(words, amountsSheet(session, blocks, title), { title, most: MOST_ROWS });
  return [
    ...tables.map((table, i) =>
      i === tables.length - 1
        ? { ...table, notes, remarks: [...table.remarks, ...without, ...keptOutRemark(words, kept)] }
        : { ...table, notes }
    ),
    ...blocks
      .filter(({ currency, groups: of }) => currency !== '' && of.length > 1)
      .map((block) => ({ ...blockSlide(session, block, title), notes }))
  ];
}

/** What no total takes in, as much as a slide has room for. */
function keptOutRemark(words: Words, kept: readonly string[]): string[] {
  if (kept.length === 0) return [];
  const shown = kept.slice(0, MOST_KEPT_OUT).join(words.say('list.clause'));
  const n = kept.length - MOST_KEPT_OUT;
  return [
    `${words.say('partners.keptOut')}: ${shown}`,
    ...(n > 0 ? [exportWords(words).say('exports.keptOutMore', { n })] : [])
  ];
}

function amountsSheet(session: Session, blocks: readonly AmountBlock[], caption: string) {
  const words = exportWords(session.words);
  const text = (key: string, title: string): Column => ({ key, title, kind: 'text' });
  // Of one partner all is its own.
  const hasGivers = partnerOf(session) === null;
  return {
    caption,
    columns: [
      text('for', words.say('partners.column.for')),
      ...(hasGivers ? [text('giver', words.say('exports.column.giver'))] : []),
      text('basis', words.say('partners.column.basis')),
      text('countries', words.say('exports.column.countries')),
      text('years', words.say('partners.column.years')),
      text('amount', words.say('partners.column.amount'))
    ],
    rows: blocks.flatMap(({ groups }) =>
      groups.map((group) => [
        nameOfGroup(session, group),
        ...(hasGivers ? [giverText(session, group)] : []),
        kindText(words, group),
        words.say(`exports.scope.${group.reach}`),
        yearsOfGroup(session, group),
        totalText(words, group)
      ])
    )
  };
}

/** Who gave it; of a value that all givers share, that it is theirs. */
function giverText(session: Session, group: AmountGroup): string {
  const { words, dataset } = session;
  const isOfAll = group.counted.some((row) => isJoint(row, dataset.contributions ?? []));
  return isOfAll ? words.say('partners.joint') : giversOfGroup(session, group);
}

function kindText(words: Words, { basis, theme }: AmountGroup): string {
  return words.say('partners.bar', {
    kind: words.say(`partners.basis.${basis ?? 'unknown'}`),
    theme: words.say(`partners.theme.${theme}`)
  });
}

function blockSlide(session: Session, { currency, basis, groups }: AmountBlock, of: string): Slide {
  const words = exportWords(session.words);
  const shown = groups.slice(0, MOST_BARS);
  const more = groups.length - shown.length;
  const kind = words.say(`partners.basis.${basis ?? 'unknown'}`);
  const title = words.say('exports.block', { title: of, currency, kind });
  const name = (group: AmountGroup) => barName(session, group);
  // A bar is exact: what is about so much, or at least so much, is said.
  const firm = shown
    .filter(({ firmness }) => firmness !== 'published')
    .map((group) => `${name(group)}: ${totalText(words, group)}`);
  const wide = shown.filter(({ reach }) => reach === 'several').map(name);
  return {
    title,
    body: {
      kind: 'chart',
      form: 'bars',
      heading: `${capital(kind)} · ${words.say('exports.byDate')}`,
      categories: shown.map(name),
      series: [{ name: currency, tone: 0, values: shown.map(({ total }) => total) }]
    },
    alt: words.say('slides.bars', { n: shown.length, title }),
    remarks: [
      ...firm,
      ...(wide.length === 0
        ? []
        : [`${words.say('partners.reach.several')}: ${wide.join(words.say('list.clause'))}`]),
      ...(more > 0 ? [words.say('slides.more', { n: more })] : [])
    ]
  };
}

function totalText(words: Words, { total, currency, firmness, basis }: AmountGroup): string {
  return amountText(words, { amount: total, currency, status: firmness, basis });
}

/** What a bar is for, and of which years. */
function barName(session: Session, group: AmountGroup): string {
  return [nameOfGroup(session, group), yearsOfGroup(session, group)]
    .filter((text) => text !== '')
    .join(' · ');
}

function nameOfGroup(session: Session, group: AmountGroup): string {
  const purpose = purposeOfGroup(session, group);
  return group.counted.length === 1 ? shortTitle(purpose) : purpose;
}
