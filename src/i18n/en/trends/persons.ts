import type { Message } from '../../message.ts';

/** Women, girls, men and boys among detected victims. */
export const trendsPersons = {
  'trends.persons': 'Women, girls, men and boys',
  'trends.persons.women': 'Women',
  'trends.persons.girls': 'Girls',
  'trends.persons.men': 'Men',
  'trends.persons.boys': 'Boys',
  'trends.persons.shares':
    '{place}, {year}: {women} women, {girls} girls, {men} men and {boys} boys, of the four together.',
  'trends.persons.shares.of': '{shares} The four are {four} of {all} detected victims.',
  'trends.persons.shares.few':
    '{place}, {year}: sex and age are both told of {four} of {all} detected victims, too few for shares.',
  'trends.persons.shares.sum': {
    one: 'In the {n} country that gave all four for {year}: {women} women, {girls} girls, {men} men and {boys} boys, of the four together.',
    other:
      'In the {n} countries that gave all four for {year}: {women} women, {girls} girls, {men} men and {boys} boys, of the four together.'
  },
  'trends.persons.shares.without': {
    one: 'Without {place}, in {n} country: {women} women, {girls} girls, {men} men and {boys} boys.',
    other: 'Without {place}, in {n} countries: {women} women, {girls} girls, {men} men and {boys} boys.'
  },
  'trends.persons.years': 'What each makes of the four together, per cent',
  'trends.persons.chart':
    'Chart of the shares of women, girls, men and boys, {name}, {years}: arrow keys step through the years',
  'trends.persons.read': '{name}: {share} ({victims})',
  'trends.persons.countries': 'Countries that gave all four',
  'trends.persons.changing':
    'Each year stands on the countries that gave all four for it: {n} for {first}, {m} for {last}, and not the same ones every year. A share can change because other countries give the four.',
  'trends.persons.band':
    'Line: the least that a share can be. Band: what hidden cells (<{5}) leave open; a small hollow dot: perhaps no one.',
  'trends.persons.gap':
    'A gap: for that year the four were not all given, or only as hidden cells (<{5}), of which there is no share.',
  'trends.persons.says':
    'Not everyone: victims whose sex or age was not given, and countries that gave only a total, are in none of the four. A share says who is detected, not who is exploited.',
  'trends.persons.none': 'Nobody gave both sex and age for {years}.',
  'trends.persons.missing': 'Women, girls, men and boys need a table that did not load: {table}.'
} as const satisfies Readonly<Record<string, Message>>;
