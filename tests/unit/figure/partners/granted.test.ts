import { expect, test } from 'vitest';
import { grantedOf } from '../../../../src/figure/partners/one/granted.ts';
import type { Partner } from '../../../../src/domain/partner.ts';
import { dataset, table } from './session-fixture.ts';

const { columns, length } = table('grants');
const rows = Array.from({ length }, (_, at) => (key: string) => columns[key]?.[at] ?? '').filter(
  (row) => row('place') !== '' && row('place') !== 'USA' && row('year') !== '2002'
);
const partner = (id: string): Partner => {
  const found = [...(dataset.partners?.values() ?? [])].find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
};
const granted = (id: string) => grantedOf(partner(id), dataset.grants ?? []);

test('the TIP Office gave for as many countries as the list has from 2011 on', () => {
  const own = rows.filter((row) => Number(row('year')) >= 2011 && !/^See [A-Z]/.test(row('recipient')));
  const countries = new Set(own.map((row) => row('place'))).size;
  expect(granted('us-state-tip-office')).toEqual({
    countries,
    years: { from: 2011, to: 2014 },
    isGiver: true
  });
});

test('a recipient is one by the spellings that surely are its own, and no other [D52]', () => {
  const own = ['IOM', 'IOM,', 'International Organization for Migration (IOM)'];
  const iom = rows.filter((row) => own.includes(row('recipient')));
  expect(granted('iom')?.countries).toBe(new Set(iom.map((row) => row('place'))).size);
  const ilo = rows.filter((row) => row('recipient') === 'ILO');
  expect(granted('ilo')?.countries).toBe(new Set(ilo.map((row) => row('place'))).size);
  expect(granted('norad')).toBeNull();
});
