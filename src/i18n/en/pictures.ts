import type { Message } from '../message.ts';

/** What only the view of routes says: its questions, what its choices leave out, and its other pictures, a ranking of small charts and a matrix of subregions. */
export const pictures = {
  'routes.question.world': 'Between which countries were victims of trafficking detected?',
  'routes.question.subregions': 'Between which subregions were victims of trafficking detected?',
  'routes.question.from': 'Where were citizens of {place} detected as victims of trafficking?',
  'routes.question.to': 'Whom did {place} detect as victims of trafficking?',
  'routes.question.all': 'Where were citizens of {place} detected as victims, and whom did {place} detect?',
  'routes.question.within': 'Which victims of trafficking were detected between the countries of {places}?',
  'routes.question.between': 'Which victims of trafficking were detected between {places}?',
  'routes.returned.question.world': 'From where to where were victims of trafficking returned?',
  'routes.returned.question.subregions':
    'From which subregion to which were victims of trafficking returned?',
  'routes.returned.question.all': 'From where to {place}, and from {place} to where, were victims returned?',
  'routes.returned.question.from': 'To where were victims returned from {place}?',
  'routes.returned.question.to': 'From where were victims returned to {place}?',
  'routes.returned.question.between': 'Which victims were returned between {place}?',
  'routes.returned.question.within': 'Which victims were returned between the countries of {place}?',
  'routes.documented.question.world': 'Which routes do reports describe?',
  'routes.documented.question.all': 'Which routes from and to {place} do reports describe?',
  'routes.documented.question.from': 'Which routes from {place} do reports describe?',
  'routes.documented.question.to': 'Which routes to {place} do reports describe?',
  'routes.documented.question.between': 'Which routes between {place} do reports describe?',
  'routes.documented.question.within': 'Which routes between the countries of {place} do reports describe?',

  'routes.controls.world': 'All countries, {years}',
  'routes.controls.focus': '{place}, {years}',
  'routes.least.any': 'Any',
  'routes.least.says': 'UNODC calls a flow what has at least 5 detected victims.',
  'routes.least.out': {
    one: '1 route below {least} is left out;',
    other: '{n} routes below {least} are left out;'
  },
  'routes.least.unclear': {
    one: '1 more may reach it: its number is hidden.',
    other: '{n} more may reach it: their numbers are hidden.'
  },
  'routes.least.none': 'none of them may reach it.',
  'routes.elsewhere.too':
    'This list holds counted routes. Reports may also name routes of {place} that no count shows:',
  'routes.elsewhere.show': 'Show what is documented',

  'routes.pictures.none': 'This picture needs counted routes, and there are none to count here.',

  'routes.ranking.crossBorder': 'Between two countries',
  'routes.ranking.domestic': 'Own citizens, detected in their own country',
  'routes.ranking.unknownOrigin': 'Citizenship unknown, by country of detection',
  'routes.ranking.domestic.returned': 'Returned within one country',
  'routes.ranking.unknownOrigin.returned': 'One end not on record',
  'routes.ranking.scale':
    'One scale for all below: the longest bar is {longest} victims in {years}; every chart is as tall as {tallest} victims in one year, and a quarter of them is half as tall.',
  'routes.ranking.key':
    'Open: hidden numbers, 0 to 4 each. No bar: none named, or no report. Pale: years outside {years}.',
  'routes.ranking.unranked':
    'Equal numbers share a rank; no rank stands where hidden numbers do not let anyone tell it.',
  'routes.ranking.rank': '{n}.',
  'routes.ranking.covered': {
    one: 'on record for 1 year, {years}',
    other: 'on record for {n} years, {years}'
  },
  'routes.ranking.rest': { one: '1 more is not shown here.', other: '{n} more are not shown here.' },
  'routes.ranking.empty': 'No route of this kind is on record, {years}.',

  'routes.matrix.caption':
    'Detected victims by subregion of citizenship (rows) and of detection (columns), {years}',
  'routes.matrix.caption.returned':
    'Returned victims by the subregion they were returned from (rows) and to (columns), {years}',
  'routes.matrix.caption.sides': 'Routes of {place} by the subregion of the other end, {years}',
  'routes.matrix.corner': 'Citizenship ↓ detected in →',
  'routes.matrix.corner.returned': 'Returned from ↓ to →',
  'routes.matrix.corner.sides': 'The other end',
  'routes.matrix.sum': 'All abroad',
  'routes.matrix.own': 'In their own country',
  'routes.matrix.unknown': 'Citizenship unknown',
  'routes.matrix.out': 'From {place}, detected there',
  'routes.matrix.in': 'From there, detected in {place}',
  'routes.matrix.out.returned': 'Returned from {place}',
  'routes.matrix.in.returned': 'Returned to {place}',
  'routes.matrix.victims': { one: '{count} victim', other: '{count} victims' },
  'routes.matrix.none': 'no one on record',
  'routes.matrix.silent': 'no country that would report it gave an answer, which is not zero',
  'routes.matrix.says.pair': 'From {origin}, detected in {destination}: {what}, {years}',
  'routes.matrix.says.within':
    'From one country of {place}, detected in another of its countries: {what}, {years}',
  'routes.matrix.says.row': 'From {place}, detected in any other country: {what}, {years}',
  'routes.matrix.says.column': 'From any other country, detected in {place}: {what}, {years}',
  'routes.matrix.says.sum': 'Detected in another country than their own, all together: {what}, {years}',
  'routes.matrix.says.own': 'From {place}, detected in their own country: {what}, {years}',
  'routes.matrix.says.ownSum': 'Detected in their own country, all together: {what}, {years}',
  'routes.matrix.says.unknown': 'Citizenship unknown, detected in {place}: {what}, {years}',
  'routes.matrix.says.unknownSum': 'Citizenship unknown, all together: {what}, {years}',
  'routes.matrix.says.pair.returned': 'Returned from {origin} to {destination}: {what}, {years}',
  'routes.matrix.says.within.returned':
    'Returned from one country of {place} to another of its countries: {what}, {years}',
  'routes.matrix.says.row.returned': 'Returned from {place} to any other country: {what}, {years}',
  'routes.matrix.says.column.returned': 'Returned to {place} from any other country: {what}, {years}',
  'routes.matrix.says.sum.returned': 'Returned to another country, all together: {what}, {years}',
  'routes.matrix.hint':
    'Point at a cell or walk them with the arrow keys; Enter or a click opens the routes between the two, both ways.',
  'routes.matrix.class': '{n} or more',
  'routes.matrix.shade': 'The shade of a cell goes by its least number.',
  'routes.matrix.key.none': 'no one on record',
  'routes.matrix.key.diagonal': 'between countries of one subregion',
  'routes.matrix.leftOut.rows': {
    one: 'Left out, with no one on record in it: the row {names}.',
    other: 'Left out, with no one on record in them: {n} rows, {names}.'
  },
  'routes.matrix.leftOut.columns': {
    one: 'Left out, with no one on record in it: the column {names}.',
    other: 'Left out, with no one on record in them: {n} columns, {names}.'
  },
  'routes.matrix.others': { one: '1 other', other: '{n} others' },
  'routes.matrix.others.inText': 'the other subregions',
  'routes.matrix.gathered.rows': 'Rows gathered as others: {names}.',
  'routes.matrix.gathered.columns': 'Columns gathered as others: {names}.',
  'routes.matrix.among': 'From one of the places chosen to another: {n}, in neither column.',
  'routes.matrix.threshold': 'The sums take in every route, those below {n} victims too.',

  'routes.level.country': 'Countries',
  'routes.level.subregion': 'Subregions',
  'routes.level.says':
    'UN subregions: people detected in another country of their own subregion are the broken rings, not lines.',
  'routes.scale.fixed': 'Fixed',
  'routes.scale.adaptive': 'Adaptive',
  'routes.picture.map': 'Map',
  'routes.picture.list': 'Ranked list',
  'routes.picture.matrix': 'Matrix',
  'routes.picture.notDocumented':
    'A map and a list only: reports count nobody, so there is no number to rank or to add up in a matrix.',
  'routes.picture.notCompared':
    'A map and a list only: the ranked list and the matrix show one span of years, not two years side by side.',
  'routes.returned.silent.compared':
    'no return from there to a named country on record in one of the years or in both: cannot be compared',
  'routes.documented.countedToo': 'Counted as well, as detected victims: {places}.',
  'routes.documented.countedToo.show': 'Show what is counted',
  'routes.none.nearest': 'Show {year}, the nearest year with a route',
  'routes.none.everywhere': 'Show all countries',
  'routes.none.offer': 'Show every year',
  'routes.direction.all': 'All',
  'routes.direction.from': 'From',
  'routes.direction.to': 'To',
  'routes.direction.between': 'Between',
  'routes.drawn.auto': '150',
  'routes.drawn.fifty': '50',
  'routes.drawn.all': { one: 'The one route', other: 'All {n}' },
  'routes.silent.withTotals': {
    one: '1 reported victims, not their citizenship:',
    other: '{n} reported victims, not their citizenship:'
  },
  'routes.silent.withNothing': {
    one: '1 reported nothing, which is not zero:',
    other: '{n} reported nothing, which is not zero:'
  }
} as const satisfies Readonly<Record<string, Message>>;
