import type { Row } from '../../data/table.ts';

/** A row on record that a candidate may be once more, and in what the two agree. */
export type Likeness = { readonly id: string; readonly agrees: readonly string[] };

/** Finds what on record looks the same as a candidate of an activity: a person decides whether it is. */
export type OnRecord = (candidate: Row, activity: string) => readonly Likeness[];

const textOf = (row: Row, column: string): string => String(row[column] ?? '');

/** What is on record, by the partners that its rows name as giver or carrier. */
export function onRecord(standing: readonly Row[]): OnRecord {
  const byPartner = new Map<string, Row[]>();
  for (const row of standing)
    for (const partner of partnersOf(row)) byPartner.set(partner, [...(byPartner.get(partner) ?? []), row]);
  const fromIati = standing.filter((row) => textOf(row, 'note').includes('IATI '));
  return (candidate, activity) => {
    const near = new Set([
      ...fromIati,
      ...partnersOf(candidate).flatMap((each) => byPartner.get(each) ?? [])
    ]);
    return [...near].flatMap((row) => {
      const agrees = agreement(candidate, row, activity);
      return agrees.length === 0 ? [] : [{ id: textOf(row, 'contribution'), agrees }];
    });
  };
}

function partnersOf(row: Row): string[] {
  return [textOf(row, 'partner'), ...textOf(row, 'via').split(' ')].filter((id) => id !== '');
}

/** In what two rows agree; nothing where they are not alike. */
function agreement(candidate: Row, row: Row, activity: string): string[] {
  if (activity !== '' && names(textOf(row, 'note'), activity)) return ['activity'];
  if (!share(candidate, row)) return [];
  const has = {
    programme: areSame(candidate, row, 'programme'),
    amount: isSameAmount(candidate, row),
    years: howYearsLie(candidate, row) === 'together'
  };
  const apart = howYearsLie(candidate, row) === 'apart';
  // An amount is rarely the same by chance; a programme has money of many years.
  if (!has.amount && (!has.programme || apart)) return [];
  const partner = areSame(candidate, row, 'partner') ? 'partner' : 'a partner of both';
  return [partner, ...(['programme', 'amount', 'years'] as const).filter((each) => has[each])];
}

/** True where the giver of one is the giver of the other or carries it out. */
function share(a: Row, b: Row): boolean {
  return partnersOf(b).includes(textOf(a, 'partner')) || partnersOf(a).includes(textOf(b, 'partner'));
}

/** True where a note names an activity as a candidate's own note does: the whole of its identifier. */
function names(note: string, activity: string): boolean {
  return `${note};`.includes(`IATI ${activity};`) || note.includes(`IATI ${activity}:`);
}

function areSame(a: Row, b: Row, column: string): boolean {
  return textOf(a, column) !== '' && textOf(a, column) === textOf(b, column);
}

/** True for the same published number, in the same currency or where one source names none. */
function isSameAmount(a: Row, b: Row): boolean {
  const [one, other] = [textOf(a, 'amount'), textOf(b, 'amount')];
  const currencies = [textOf(a, 'currency'), textOf(b, 'currency')];
  return (
    one !== '' &&
    other !== '' &&
    Number(one) === Number(other) &&
    (currencies[0] === currencies[1] || currencies.includes(''))
  );
}

/** Whether the years of two rows meet; without a date on either side nobody can say. */
function howYearsLie(a: Row, b: Row): 'together' | 'apart' | 'unknown' {
  const [one, other] = [yearsOf(a), yearsOf(b)];
  if (one === null || other === null) return 'unknown';
  return one.from <= other.to && other.from <= one.to ? 'together' : 'apart';
}

function yearsOf(row: Row): { readonly from: number; readonly to: number } | null {
  const years = [textOf(row, 'start'), textOf(row, 'end')]
    .filter((date) => date !== '')
    .map((date) => Number(date.slice(0, 4)));
  const [from = NaN] = years;
  return years.length === 0 ? null : { from, to: years.at(-1) ?? from };
}
