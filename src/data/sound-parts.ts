import { loopFault, rowsAbove, type CellFault } from './sound-loops.ts';
import type { Table } from './table.ts';

/** What is wrong between a contribution and its whole or the other parts of it, by row. [D23] [D47] */
export function partFaults({ columns, length }: Table): (row: number) => CellFault[] {
  const column = (name: string) => columns[name] ?? [];
  const [ids, amounts, currencies] = [column('contribution'), column('amount'), column('currency')];
  const [wholes, starts, ends] = [column('part_of'), column('start'), column('end')];
  const aboveOf = rowsAbove(ids, wholes);
  const rows = Array.from({ length }, (_, row) => row);
  const isMoney = (row: number) => (amounts[row] ?? '') !== '' && (currencies[row] ?? '') !== '';
  const amountOf = (row: number) => Number(amounts[row]);
  const said = (row: number) => `${currencies[row]} ${amounts[row]}`;
  const isAlike = (names: readonly string[]) => (a: number, b: number) =>
    names.every((name) => columns[name]?.[a] === columns[name]?.[b]);
  const isOneMoney = isAlike(['part_of', 'partner', 'programme', 'event', 'basis', 'currency']);
  const isOneKind = isAlike(['basis', 'currency']);

  /** The nearest whole with an amount of the same currency; where that is only a least one, nothing is more than it. */
  const wholeOf = rows.map((row) => {
    const above = isMoney(row) ? aboveOf(row) : [];
    return above.includes(row)
      ? undefined
      : above.find((at) => isMoney(at) && currencies[at] === currencies[row]);
  });
  const isLeast = (row: number) => columns['amount_status']?.[row] === 'at-least';
  const isMore = (row: number) => {
    const whole = wholeOf[row];
    return whole !== undefined && !isLeast(whole) && amountOf(row) > amountOf(whole);
  };
  const span = (row: number): [string, string] => {
    const [start, end] = [(starts[row] ?? '').slice(0, 4), (ends[row] ?? '').slice(0, 4)];
    // Without a start it may be of any year before its end.
    return [start || '0', end || start || '9'];
  };
  const hasCommonYears = (a: number, b: number) => {
    const [[from, to], [first, last]] = [span(a), span(b)];
    return from <= last && first <= to;
  };

  return (row) => {
    const faults = loopFault(row, aboveOf(row), ids, 'part_of');
    const whole = wholeOf[row];
    if (isMore(row) && whole !== undefined)
      faults.push(['amount', `no more than its whole ${ids[whole]}, ${said(whole)}`, said(row), [whole]]);
    else if (whole !== undefined && !isLeast(whole)) {
      const others = rows.filter(
        (at) => at !== row && wholeOf[at] === whole && isOneKind(at, row) && !isMore(at)
      );
      const sum = [row, ...others].reduce((total, at) => total + Math.round(amountOf(at) * 100), 0) / 100;
      if (sum > amountOf(whole)) {
        const all = others.map((at) => ids[at]).join(', ');
        const expected = `with ${all} no more than their whole ${ids[whole]}, ${said(whole)}`;
        faults.push(['amount', expected, `${currencies[row]} ${sum} together`, [whole, ...others]]);
      }
    }
    if (isMoney(row) && (wholes[row] ?? '') !== '')
      for (const at of rows)
        if (at !== row && isMoney(at) && isOneMoney(at, row) && hasCommonYears(at, row))
          faults.push([
            'start,end',
            `years apart from those of ${ids[at]}, the same giver's part`,
            years(row),
            [at]
          ]);
    return faults;
  };

  function years(row: number): string {
    return [starts[row], ends[row]].filter(Boolean).join(' to ');
  }
}
