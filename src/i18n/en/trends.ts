import type { Message } from '../message.ts';
import { trendsPersons } from './trends/persons.ts';
import { trendsReading } from './trends/reading.ts';

/** The trends view. */
export const trends = {
  ...trendsReading,
  ...trendsPersons,
  'trends.contradiction':
    'The source contradicts itself: for {year} {place} has a total of {total}, while its figures by sex or age add up to {parts}.',
  'trends.contradiction.more': {
    one: 'In the years shown the source contradicts itself in this way in {n} more case.',
    other: 'In the years shown the source contradicts itself in this way in {n} more cases.'
  },
  'trends.contradiction.sum':
    'Countries whose total for {year} is smaller than its own figures by sex or age: {n}, by {parts} in all. There the source contradicts itself.',
  'trends.country.contradiction':
    'For {year} the source gives {place} a total of {victims} {who}, and figures by sex or age that add up to {parts}: it contradicts itself. In {first} the total was {before}.',

  'trends.victims': { one: 'detected victim', other: 'detected victims' },
  'trends.victims.kind': { one: 'detected victim ({kinds})', other: 'detected victims ({kinds})' },
  'trends.hiddenOnly': 'between {least} and {most}',
  'trends.list': '{before}, {last}',
  'trends.pair': '{before} and {last}',

  'trends.countries': { one: '{n} country', other: '{n} countries' },
  'trends.caveat.left': 'left out of every sum here: {places}',
  'trends.sheet.summed': 'sum of finer numbers',
  'trends.country': '{place} reported {victims} {who} in {year}, after {before} in {first}.',
  'trends.country.unlike':
    '{place} reported {victims} {who} in {year}. Its number for {first}, {before}, is not compared with it: one is a published total, the other a sum of finer numbers.',
  'trends.country.untold':
    '{place} reported {victims} {who} in {year}. It gave the form for most of its victims only from {since}: earlier numbers of one form say nothing of how many there were.',
  'trends.country.one': '{place} reported {victims} {who} in {year}.',
  'trends.country.contradiction.one':
    'For {year} the source gives {place} a total of {victims} {who}, and figures by sex or age that add up to {parts}: it contradicts itself.',
  'trends.country.code':
    'For {year} the source gives {place} the number {victims} of {who}, which is the year itself: it looks like a code in the wrong column, not a count.',
  'trends.country.only': '{place} reported {victims} {who} in {year}, the only year with a total here.',
  'trends.it': 'it',
  'trends.new': '{place} first reported for {first}; nothing is known about the years before.',
  'trends.new.total': '{place} first gave a total for {first}; no total is known for the years before.',
  'trends.cells.hidden': '{place} gave no total for {years}; some finer figures are hidden ({few})',
  'trends.cells.some': '{place} gave no total for {years}; there are only finer figures, by form, sex or age',
  'trends.unknown': 'The address names no place that is known here: {code}',
  'trends.several.note': 'Countries look and count differently: read each line by itself.',
  'trends.empty': 'No country reported a number of {who} for {years}',
  'trends.empty.off': 'Totals here are of {from} to {to}: none of {years}',
  'trends.empty.place': 'No number of {who} is on record from {place} for {years}',
  'trends.empty.same': 'No country reported a number of {who} for every year of {years}',
  'trends.empty.years': 'Show all years',

  'trends.axis.victims': 'Detected victims a year',
  'trends.axis.kind': 'Detected victims a year: {kinds}',
  'trends.axis.reporting': 'Countries that reported',
  'trends.axis.reporting.kind': 'Countries that reported this number',
  'trends.all': 'All countries',
  'trends.same': { one: 'Same {n} country', other: 'Same {n} countries' },
  'trends.without': 'without {place}',
  'trends.apart.label': '{place}, total given since {since}',
  'trends.jump': { one: '{year}: {n} more country reports', other: '{year}: {n} more countries report' },
  'trends.open': '{year} is open: {n} so far, {m} for {fullest}',
  'trends.caveat.open':
    '{year} is open: {n} countries have given a total so far, {m} for {fullest}. The bars count those that gave the chosen kind.',
  'trends.open.short': '{year} is open',
  'trends.band': 'Band: what hidden cells (<{5}) may add. A small hollow dot: hidden cells only.',
  'trends.orMore': '{n}+',
  'trends.orMore.key': '+: at least; hidden cells (<{5}) may add to it.',
  'trends.gap': 'A gap: nothing was reported for the year. A single dot stands between two gaps.',

  'trends.break':
    'A break: one number is a published total, the other a sum of finer ones. No line joins them.',
  'trends.chart': 'Chart of {what}, {years}: arrow keys step through the years',
  'trends.label.year': '{victims} ({year})',
  'trends.read.point': '{name}: {victims}',
  'trends.read.same': '{name}: the same; {place} told no such number',
  'trends.read.none': '{name}: not reported',
  'trends.read.reporting': { one: '{n} country reported', other: '{n} countries reported' },
  'trends.read.open': 'still open',
  'trends.read.hidden': 'between 0 and {most}, hidden cells only',
  'trends.read.held': 'Held until the next press or Escape.',
  'trends.read.marked': 'Let go, or press Enter, to show only these years.',
  'trends.read.how':
    'Point at a year to read it; click or press Enter to hold it. Draw across years, or press Shift and arrow keys, then Enter, to show only those.',
  'trends.legend': 'Lines: point at one to raise it',
  'trends.peers': 'To set beside {place}',
  'trends.peers.near': 'In the same subregion',
  'trends.peers.alike': 'About as many {who}, {years}',
  'trends.peers.add': 'Add {place}',
  'trends.count.band': 'at least {least}, at most {most}',

  'trends.form.all': 'All forms',
  'trends.form.sexual': 'Sexual exploitation',
  'trends.form.labour': 'Forced labour',
  'trends.form.other': 'Other forms',
  'trends.forms.note': 'Not parts of a whole: a person may be counted in two. All sums are minimums.',
  'trends.forms.country':
    'Not parts of a whole: a person may be counted in two. {place} gave the form for most of its victims only from {year}. All sums are minimums.',
  'trends.forms.apart':
    'Not parts of a whole: a person may be counted in two. Blue: without {place}. All sums are minimums.',
  'trends.forms.since':
    'Not parts of a whole: a person may be counted in two. Blue: without {place}, which gave the form for most of its victims only from {year}. All sums are minimums.',
  'trends.forms.same': {
    one: '{n} country gave this every year',
    other: '{n} countries gave this every year'
  },
  'trends.forms.larger':
    'The source contradicts itself: for {year} it gives more victims of one form ({form}: {part}) than in all ({whole}).',
  'trends.forms.none': 'No number by form of exploitation is on record for {years}.',
  'trends.forms.missing': 'The forms need a table that did not load: {table}.',

  'trends.world': 'World',
  'trends.form': 'Form',
  'trends.form.short.sexual': 'Sexual',
  'trends.form.short.labour': 'Labour',
  'trends.form.short.other': 'Other',
  'trends.kind.sexual': 'sexual exploitation',
  'trends.kind.labour': 'forced labour',
  'trends.kind.other': 'other forms of exploitation',
  'trends.kind.female': 'female',
  'trends.kind.male': 'male',
  'trends.kind.otherSex': 'other sex',
  'trends.kind.unknownSex': 'sex unknown',
  'trends.kind.adult': 'adults',
  'trends.kind.child': 'children',
  'trends.kind.unknownAge': 'age unknown',
  'trends.measure.lost': 'Rates need something that did not load: numbers of victims are shown.',
  'trends.still': '{title}: drawn by a script. Its numbers are in the tables to download:'
} as const satisfies Readonly<Record<string, Message>>;
