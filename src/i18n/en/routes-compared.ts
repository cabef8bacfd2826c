import type { Message } from '../message.ts';

/** Two years of routes side by side, and what became of each route between them. */
export const routesCompared = {
  'routes.compare': 'Compare',
  'routes.compare.none': 'no other year',
  'routes.compare.with': '{year} with',
  'routes.state.new': 'new',
  'routes.state.grown': 'grown',
  'routes.state.same': 'the same',
  'routes.state.shrunk': 'shrunk',
  'routes.state.ended': 'ended',
  'routes.state.unclear': 'cannot be compared',
  'routes.state.new.head': {
    one: 'New, none named in the earlier year: 1 route',
    other: 'New, none named in the earlier year: {n} routes'
  },
  'routes.state.grown.head': { one: 'Grown: 1 route', other: 'Grown: {n} routes' },
  'routes.state.same.head': { one: 'The same: 1 route', other: 'The same: {n} routes' },
  'routes.state.shrunk.head': { one: 'Shrunk: 1 route', other: 'Shrunk: {n} routes' },
  'routes.state.ended.head': {
    one: 'Ended, none named in the later year: 1 route',
    other: 'Ended, none named in the later year: {n} routes'
  },
  'routes.state.unclear.head': {
    one: 'Cannot be compared: 1 route',
    other: 'Cannot be compared: {n} routes'
  },
  'routes.state.unclear.says':
    'a number is hidden, or the country that would have reported it named no citizenships or not all',
  'routes.compare.numbers': '{before} → {after}',
  'routes.compare.zero': 'none named',
  'routes.compare.silent': 'not told',
  'routes.compare.none.found':
    'No route is on record in {earlier} or {later} for what is asked here; no answer is not zero',
  'routes.compare.world': 'Routes of the world, {earlier} and {later} compared: {states}',
  'routes.compare.from': 'Routes of citizens of {place}, {earlier} and {later} compared: {states}',
  'routes.compare.to': 'Routes to {place}, {earlier} and {later} compared: {states}',
  'routes.compare.all': 'Routes from and to {place}, {earlier} and {later} compared: {states}',
  'routes.compare.between': 'Routes between {place}, {earlier} and {later} compared: {states}',
  'routes.compare.returned.place': 'Returns from and to {place}, {earlier} and {later} compared: {states}',
  'routes.compare.definition.returned':
    'No total of returns is published, so a return that is not on record for a year cannot be compared. Grown and shrunk are what was reported: reporting changes too.',
  'routes.compare.returned': 'Returns, {earlier} and {later} compared: {states}',
  'routes.compare.least': 'routes below {least} in both years are left out',
  'routes.compare.part': '{n}\u00a0{state}',
  'routes.compare.part.new': '{all}\u00a0new ({n} of them named before {earlier} already)',
  'routes.compare.part.ended': '{all}\u00a0ended ({n} of them named again after {later})',
  'routes.compare.named.new': 'named in {years} already',
  'routes.compare.named.ended': 'named again in {years}',
  'routes.compare.question': 'Which routes are new, which have ended, and which cannot be compared?',
  'routes.compare.definition':
    'New and ended mean: named in one of the two years only, by a country whose named citizenships of the other can make up its published total, and which counted no one of unknown citizenship in it. Reporting, law and detection change too: none of this says that there was more or less trafficking.',
  'routes.compare.unknown':
    'Of the victims detected in {earlier}, {before} have no citizenship on record, of those in {later} {after}: some of them may belong to any of these routes.',
  'routes.compare.drawn': {
    one: 'The strongest route is drawn, with {least} or more victims in one of the two years;',
    other: 'The {n} strongest routes are drawn, each with {least} or more victims in one of the two years;'
  }
} as const satisfies Readonly<Record<string, Message>>;
