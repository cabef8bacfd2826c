import type { Message } from '../../message.ts';

/** The question and the finding of the partners view, and what it says where nothing is on record. */
export const partnersHeadline = {
  'partners.question': 'Who contributes to the work against trafficking in persons, and how?',
  'partners.questionIn': 'Who contributes to the work against trafficking in {place}, and how?',
  'partners.caveat':
    'Currencies and kinds of money stay apart. Neither money nor the number of detected victims explains the other.',
  'partners.caveat.titles': 'Titles, scopes and notes stand as their sources have them, in English.',
  'partners.missing': 'The table “{table}” did not load, so this part is missing.',

  'partners.number.1': 'one',
  'partners.number.2': 'two',
  'partners.number.3': 'three',
  'partners.number.4': 'four',
  'partners.number.5': 'five',
  'partners.number.6': 'six',
  'partners.number.7': 'seven',
  'partners.number.8': 'eight',
  'partners.number.9': 'nine',
  'partners.number.10': 'ten',
  'partners.number.11': 'eleven',
  'partners.number.12': 'twelve',

  'partners.hosted': {
    one: '{count} organisation hosted {event} in {city}, and {gave}',
    other: '{count} organisations hosted {event} in {city}, and {gave}'
  },
  'partners.hostedOnly': {
    one: '{count} organisation hosted {event} in {city}; no gift of money to it is on record',
    other: '{count} organisations hosted {event} in {city}; no gift of money to it is on record'
  },
  'partners.cityIn': '{city}, {place}',
  'partners.islamabad': 'Islamabad',
  'partners.worldDay': 'World Day against Trafficking in Persons',
  'partners.gave': '{count} supported it financially; {amounts}',
  'partners.noneOfAmounts': {
    one: 'the amount was not published',
    other: 'none of the {count} amounts was published'
  },
  'partners.someOfAmounts': {
    one: 'one of the {all} amounts was published',
    other: '{count} of the {all} amounts were published'
  },
  'partners.allOfAmounts': { one: 'the amount was published', other: 'all {count} amounts were published' },
  'partners.reached': {
    one: '{count} programme on record reaches {place}; {amounts}',
    other: '{count} programmes on record reach {place}; {amounts}'
  },
  'partners.reachedThen': {
    one: '{count} programme on record for {years} reaches {place}; {amounts}',
    other: '{count} programmes on record for {years} reach {place}; {amounts}'
  },
  'partners.onRecordThen': {
    one: '{count} programme is on record for {years}; {amounts}',
    other: '{count} programmes are on record for {years}; {amounts}'
  },
  'partners.allOfWiderTheme': {
    one: 'it is not about trafficking alone',
    other: 'none of them is about trafficking alone'
  },
  'partners.someOfWiderTheme': {
    one: '{count} of them is not about trafficking alone',
    other: '{count} of them are not about trafficking alone'
  },
  'partners.andWider': {
    one: '{sentence}; {count} programme is for a group of countries that are not named one by one',
    other: '{sentence}; {count} programmes are for groups of countries that are not named one by one'
  },
  'partners.withAmount': {
    one: '{count} of them has a published amount',
    other: '{count} of them have a published amount'
  },
  'partners.withEveryAmount': 'all of them have a published amount',
  'partners.withOnlyAmount': 'its amount is published',
  'partners.withNoAmount': {
    one: 'its amount is not published',
    other: 'none of them has a published amount'
  },
  'partners.neverFunded': {
    one: '{count} programme planned for {place} was never funded, and no other on record names it',
    other: '{count} programmes planned for {place} were never funded, and no other on record names it'
  },
  'partners.neverFundedThen': {
    one: '{count} programme planned for {place} was never funded, and no other on record for {years} names it',
    other:
      '{count} programmes planned for {place} were never funded, and no other on record for {years} names it'
  },
  'partners.neverFundedAnywhere': {
    one: '{count} programme planned for {years} was never funded, and no other is on record',
    other: '{count} programmes planned for {years} were never funded, and no other is on record'
  },
  'partners.onRecord': {
    one: '{count} contribution to {place} is on record',
    other: '{count} contributions to {place} are on record'
  },
  'partners.andGrants': '{sentence}; US grants are: {sides}',
  'partners.andGrantsAny': '{sentence}; US grants, whatever their purpose, are: {sides}',
  'partners.andGrantsHome': '{sentence}; US grants inside {donor} are: {sides}',
  'partners.andLeftOut': {
    one: '{sentence}; one US grant of fiscal year {year} is on the list and left out of every sum',
    other: '{sentence}; {n} US grants of fiscal year {year} are on the list and left out of every sum'
  },
  'partners.andGives': {
    one: '{sentence}; donors from there are on record with {count} contribution',
    other: '{sentence}; donors from there are on record with {count} contributions'
  },
  'partners.nothing': 'no programme or event on record names {place}',
  'partners.nothingThen': 'no programme or event on record names {place} in {years}',
  'partners.nothingAnywhere': 'No programme or event is on record',
  'partners.nothingAnywhereThen': 'No programme or event on record is dated {years}',
  'partners.noPlace': 'The address names no place that is known here: {codes}',
  'partners.unknownPart':
    'The address also names what is no place known here; nothing is said of it: {codes}.',
  'partners.or': '{before} or {last}'
} as const satisfies Readonly<Record<string, Message>>;
