import type { Row } from '../../data/table.ts';
import { foldLabel } from '../citizenship.ts';
import type { Activity } from './activity.ts';
import { printDecimal } from './decimal.ts';
import type { Findings } from './findings.ts';
import { carriers, giverOf, giversWithoutAmount, type Giver } from './givers.ts';
import type { Money } from './money.ts';
import { calledIn, type Partners } from './organisations.ts';
import type { OnRecord } from './on-record.ts';
import { sharesText, type PlaceOfCode, type Share } from './places.ts';

/** What an activity is translated with: places, partners, programmes by folded title, the source its rows name, and what is on record. */
export type Known = {
  readonly placeOf: PlaceOfCode;
  readonly partners: Partners;
  readonly programmeOf: ReadonlyMap<string, string>;
  /** empty where a person still has to say it */
  readonly source: string;
  /** what on record a row may be once more */
  readonly onRecord: OnRecord;
};

type Sum = { readonly giver: Giver; readonly moneys: readonly Money[]; readonly shares: readonly Share[] };

/** An identifier in small letters and hyphens, as those of `contributions.csv` are. */
export function slugOf(id: string): string {
  return id
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** The rows of one activity: one for each partner, kind of money, currency and set of places, and no sum across them. */
export function rowsOf(activity: Activity, known: Known, findings: Findings): readonly Row[] {
  if (activity.moneys.length === 0) return rowsWithoutAmount(activity, known, findings);
  const sums = sumsOf(activity, known, findings);
  const bases = new Set(sums.map(({ moneys: [first] }) => first?.isIncoming));
  if (bases.size > 1)
    findings.note('it reports money that came in and money that went out, which may be the same');
  const short = sums.map((sum) => idOf(activity, sum, false));
  return sums.map((sum, at) => {
    const isUnique = short.filter((id) => id === short[at]).length === 1;
    return rowOf(activity, sum, idOf(activity, sum, !isUnique), known, findings);
  });
}

function sumsOf(activity: Activity, known: Known, findings: Findings): readonly Sum[] {
  const sums = new Map<string, Sum & { readonly moneys: Money[] }>();
  for (const money of activity.moneys) {
    const giver = giverOf(money, activity, known.partners, findings);
    if (giver === null) continue;
    const shares = money.shares.length > 0 ? money.shares : activity.shares;
    const key = [giver.partner, money.flow, money.currency, sharesText(shares)].join('\n');
    const sum = sums.get(key);
    if (sum === undefined) sums.set(key, { giver, shares, moneys: [money] });
    else sum.moneys.push(money);
  }
  return [...sums.values()];
}

function idOf({ id }: Activity, { giver, moneys: [first], shares }: Sum, isLong: boolean): string {
  const parts = [first?.flow ?? '', first?.currency ?? ''];
  const further = isLong ? [giver.partner, ...shares.map(({ place }) => place)] : [];
  return ['iati', ...[id, ...parts, ...further].map(slugOf)].join('-');
}

function rowOf(activity: Activity, sum: Sum, contribution: string, known: Known, findings: Findings): Row {
  const { giver, moneys, shares } = sum;
  const [first] = moneys;
  const amount = moneys.reduce((total, money) => total + money.amount, 0n);
  if (amount < 0n)
    findings.fault(
      first?.element ?? activity.element,
      `no more given back than given (${contribution})`,
      printDecimal(amount)
    );
  const isBudget = first?.basis === 'budget';
  const period = {
    start: moneys.reduce((first, { start }) => (first === '' || start < first ? start : first), ''),
    end: moneys.reduce((last, { end }) => (end > last ? end : last), '')
  };
  return {
    ...commonOf(activity, giver, moneys, known, findings),
    contribution,
    amount: printDecimal(amount),
    currency: first?.currency ?? '',
    amount_status: first?.status ?? 'published',
    basis: first?.basis ?? '',
    ...(isBudget ? period : activity.period),
    note: [...aboutOf(activity, shares), ...sumText(moneys, period), ...findings.notes].join('; ')
  };
}

function rowsWithoutAmount(activity: Activity, known: Known, findings: Findings): readonly Row[] {
  const givers = giversWithoutAmount(activity, known.partners, findings);
  return givers.map((giver) => ({
    ...commonOf(activity, giver, [], known, findings),
    contribution: [
      'iati',
      slugOf(activity.id),
      'no-amount',
      ...(givers.length > 1 ? [giver.partner] : [])
    ].join('-'),
    amount: '',
    currency: '',
    amount_status: 'not-published',
    basis: '',
    ...activity.period,
    note: [...aboutOf(activity, activity.shares), 'no amount is published', ...findings.notes].join('; ')
  }));
}

function commonOf(
  activity: Activity,
  { partner, kind }: Giver,
  moneys: readonly Money[],
  { programmeOf, partners, source }: Known,
  findings: Findings
): Row {
  return {
    partner,
    kind,
    programme: programmeOf.get(foldLabel(activity.title)) ?? '',
    event: '',
    via: carriers(activity, partner, moneys, partners, findings).join(' '),
    quantity: '',
    unit: '',
    part_of: '',
    source
  };
}

function aboutOf({ id, title, between }: Activity, shares: readonly Share[]): readonly string[] {
  const through = between.length > 0 ? [`accountable or extending: ${between.map(calledIn).join(', ')}`] : [];
  return [`IATI ${id}${title === '' ? '' : `: ${title}`}`, sharesText(shares), ...through];
}

function sumText(
  moneys: readonly Money[],
  { start, end }: { start: string; end: string }
): readonly string[] {
  const [first] = moneys;
  if (first === undefined) return [];
  const back = moneys.filter(({ amount }) => amount < 0n);
  const sum = back.reduce((total, { amount }) => total - amount, 0n);
  const one = moneys.length === 1 ? first.flow : `${first.flow}: ${moneys.length} amounts added`;
  return [
    `${one.replaceAll('-', ' ')}, ${start}${start === end ? '' : ` to ${end}`}`,
    ...(back.length > 0 ? [`${back.length} of them negative, ${printDecimal(sum)} subtracted`] : []),
    ...(first.flow === 'expenditure'
      ? ['money spent by the reporter itself, paid out like a disbursement']
      : []),
    ...(first.flow === 'indicative-budget' ? ['an estimate that binds nobody'] : [])
  ];
}
