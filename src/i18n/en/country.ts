import type { Message } from '../message.ts';

/** The page about one country, beside what it says with the views it is made of. */
export const country = {
  'country.question': 'What is on record about one country?',
  'country.question.place': 'What is on record about {place}?',
  'country.index': {
    one: 'One country or territory has data here',
    other: '{n} countries and territories have data here: choose one'
  },
  'country.index.region': {
    one: 'One country or territory of {region} has data here',
    other: '{n} countries and territories of {region} have data here: choose one'
  },
  'country.index.others': 'In no UN subregion',
  'country.unknown': 'The address names no place that is known here: {code}',
  'country.stop': '.',
  'country.reported': {
    one: '{place} reported {victims} detected victim for {year}.',
    other: '{place} reported {victims} detected victims for {year}.'
  },
  'country.uninhabited': '{place} has no inhabitants of its own, so nobody there could report.',
  'country.abroad': {
    one: '{people} citizen of {place} was detected as a victim in {countries}, {years}',
    other: '{people} citizens of {place} were detected as victims in {countries}, {years}'
  },
  'country.abroad.none': 'No country reported detecting citizens of {place} as victims abroad, {years}',
  'country.abroad.hidden':
    'Other countries published only hidden numbers (<{5} each) of citizens of {place}, {years}',
  'country.also': 'The address names more countries; this page is about one. The others:',

  'country.routes': 'Routes out and in',
  'country.out': 'Citizens of {place}, by country of detection',
  'country.in': 'Detected in {place}, by citizenship',
  'country.out.documented': 'From {place}, as reports name it',
  'country.in.documented': 'To {place}, as reports name it',
  'country.out.repatriated': 'Returned from {place}',
  'country.in.repatriated': 'Returned to {place}',
  'country.routes.noneOut': 'No country named any citizen of it.',
  'country.routes.noneOfLayer': 'Nothing of this kind is on record.',
  'country.routes.offRecord': 'The record of routes says nothing about these years.',
  'country.routes.silent': 'It gave no citizenships: no answer, which is not zero.',
  'country.routes.noneIn': 'It named nobody of another country.',
  'country.open.routes': 'Compare and filter these routes',

  'country.trend': 'Detected victims a year',
  'country.open.trends': 'Compare and filter these years',

  'country.who': 'Who was detected',
  'country.justice': 'Justice',

  'country.partners': 'Partners and contributions that name {place}',
  'country.partners.gives': 'What donors from {place} give elsewhere',
  'country.partners.apart':
    'What partners gave and how many victims were detected stand on one page. Neither explains the other.',
  'country.open.partners': 'All of it, with programmes and amounts',

  'country.record': 'What {place} reported, year by year',
  'country.record.part': 'Part',
  'country.record.told': 'reported',
  'country.record.untold': 'not reported',
  'country.record.n': '{n} of {all}',
  'country.record.years': 'Years',
  'country.record.says':
    'A filled square: reported for the year, be it only hidden numbers (<{5}). An empty one: no answer, which is not zero.',
  'country.part.totals': 'A total of detected victims',
  'country.part.citizenship': 'Their citizenship',
  'country.part.forms': 'The form of exploitation',
  'country.part.persons': 'Women, girls, men, boys',
  'country.part.contact': 'Persons in formal contact',
  'country.part.prosecuted': 'Persons prosecuted',
  'country.part.convicted': 'Persons convicted',

  'country.missing': 'What is missing',
  'country.missing.totals': {
    one: 'No total of detected victims for {years}.',
    other: 'No total of detected victims for {n} years: {years}.'
  },
  'country.missing.totals.all': 'No total of detected victims for any year, {years}.',
  'country.missing.part': {
    one: '{part}: missing for {years}.',
    other: '{part}: missing for {n} of {all} years: {years}.'
  },
  'country.missing.part.all': '{part}: never given, {years}.',
  'country.missing.hidden': {
    one: 'Of {of} numbers by form, sex and age, 1 is hidden (<{5}).',
    other: 'Of {of} numbers by form, sex and age, {n} are hidden (<{5}).'
  },
  'country.missing.unknown': 'The citizenship of {people} of those it detected is not on record, {years}.',
  'country.missing.amounts': {
    one: 'Of the gifts of money that name {place}, 1 of {of} has no published amount.',
    other: 'Of the gifts of money that name {place}, {n} of {of} have no published amount.'
  },
  'country.missing.contributions': 'No contribution that names {place} is on record here, which is not none.',
  'country.missing.contributions.grants':
    'Beside the grants of the United States no contribution that names {place} is on record here, which is not none.',
  'country.missing.tiers': 'The judgement of the US government (tiers): none is here for {years}.',
  'country.missing.offRecord': 'The record holds nothing of {years}: nobody was asked, so nothing follows.',
  'country.missing.asked':
    'Whether {place} is asked for numbers of its own is not on record here: that none are here does not say it gave none.',
  'country.missing.undetected':
    'Nobody who was not detected is in any of these numbers. Most victims may never be.',

  'country.near': 'Also in {region}',

  'country.sheet.index': 'Countries and territories that have data',
  'country.sheet.place': 'Country',
  'country.sheet.code': 'Code',
  'country.sheet.subregion': 'UN subregion',
  'country.sheet': 'Everything on record about {place}, as published',
  'country.sheet.part': 'Part',
  'country.sheet.what': 'What',
  'country.sheet.years': 'Years',
  'country.sheet.least': 'At least',
  'country.sheet.most': 'At most',
  'country.sheet.unit': 'Unit',
  'country.sheet.source': 'Source',
  'country.sheet.victims': 'detected victims',
  'country.sheet.returned': 'returned victims',
  'country.sheet.persons': 'persons',
  'country.sheet.mentions': 'mentions',
  'country.sheet.total': 'Total',
  'country.sheet.out': 'Citizens detected in: {place}',
  'country.sheet.in': 'Detected here, citizens of: {place}',
  'country.sheet.own': 'Detected here, its own citizens',
  'country.sheet.unknown': 'Detected here, citizenship unknown',
  'country.sheet.tier': 'US government’s judgement: tier {tier}'
} as const satisfies Readonly<Record<string, Message>>;
