import type { Message } from '../message.ts';

/** The partners view. */
export const partners = {
  'partners.question': 'Who contributes to the work against trafficking in persons, and how?',
  'partners.questionIn': 'Who contributes to the work against trafficking in {place}, and how?',
  'partners.caveat': 'Currencies and kinds of money stay apart. Money in is never set against victims out.',
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
    one: '{count} organisation hosted {event} in {city} and {gave}',
    other: '{count} organisations hosted {event} in {city} and {gave}'
  },
  'partners.hostedOnly': {
    one: '{count} organisation hosted {event} in {city}; no gift of money to it is on record',
    other: '{count} organisations hosted {event} in {city}; no gift of money to it is on record'
  },
  'partners.gave': { one: '{count} gave money; {amounts}', other: '{count} gave money; {amounts}' },
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
  'partners.withAmount': {
    one: '{count} of them has a published amount',
    other: '{count} of them have a published amount'
  },
  'partners.withOnlyAmount': 'its amount is published',
  'partners.withNoAmount': {
    one: 'its amount is not published',
    other: 'none of them has a published amount'
  },
  'partners.onlyGrants': 'No programme on record names {place}; US grants do: {sides}',
  'partners.neverFunded': {
    one: '{count} programme planned for {place} was never funded, and no other is on record',
    other: '{count} programmes planned for {place} were never funded, and no other is on record'
  },
  'partners.neverFundedThen': {
    one: '{count} programme planned for {place} was never funded, and no other is on record in {years}',
    other: '{count} programmes planned for {place} were never funded, and no other is on record in {years}'
  },
  'partners.andGrants': '{sentence}; US grants are: {sides}',
  'partners.givesOnly': {
    one: 'No contribution to {place} is on record; as a donor it is on record with {count} contribution',
    other: 'No contribution to {place} is on record; as a donor it is on record with {count} contributions'
  },
  'partners.gives': 'What donors from {place} give elsewhere',
  'partners.nothing': 'No contribution on record names {place}',
  'partners.nothingThen': 'No contribution on record names {place} in {years}',
  'partners.nothingAnywhere': 'No contribution is on record',
  'partners.nothingAnywhereThen': 'No contribution on record is dated {years}',
  'partners.noPlace': 'The address names no place that is known here: {codes}',
  'partners.everywhere': 'the world',
  'partners.showAll': 'Show every contribution',

  'partners.who': 'Who does what',
  'partners.whoCaption': 'Partners and their kinds of contribution',
  'partners.partner': 'Partner',
  'partners.programmesIn': 'Programmes in {place}',
  'partners.programmesBand': 'Programmes',
  'partners.hosts': 'Host',
  'partners.supports': 'Gives money',
  'partners.hosted-before': 'Earlier years',
  'partners.funds': 'Funds',
  'partners.carries-out': 'Carries out',
  'partners.in-kind': 'In kind',
  'partners.says.hosts': 'hosted the event',
  'partners.says.supports': 'supported it with money',
  'partners.says.hosted-before': 'hosted it in an earlier year',
  'partners.says.funds': 'funds a programme, any year',
  'partners.says.carries-out': 'carries out a programme, any year',
  'partners.says.in-kind': 'helps in kind',
  'partners.inKindOf': 'in kind: {quantity} {unit}, {year}',
  'partners.theEvent': 'The event, {year}',
  'partners.amountForEvent': 'Amount for the event',
  'partners.none': 'none on record',
  'partners.group.hosts': { one: '{count} host', other: '{count} hosts' },
  'partners.group.supporters': { one: '{count} supporter', other: '{count} supporters' },
  'partners.group.others': { one: '{count} other on record', other: '{count} others on record' },
  'partners.elsewhere': {
    one: '{n} partner elsewhere and worldwide',
    other: '{n} partners elsewhere and worldwide'
  },
  'partners.sourcesSay':
    '“Not published” is what the sources say, not zero. A name opens its rows and sources.',
  'partners.undated': {
    one: '{n} contribution without a date is left out of a span of years.',
    other: '{n} contributions without a date are left out of a span of years.'
  },

  'partners.programmes': 'Programmes on record',
  'partners.programmesReach': 'Programmes that reach {place}',
  'partners.programmesKey': 'open bar: amount not published · dashed: never funded',
  'partners.programmesMark': 'amber: the event',
  'partners.moreProgrammes': {
    one: '{n} programme elsewhere and worldwide',
    other: '{n} programmes elsewhere and worldwide'
  },
  'partners.asPublished': 'amount as published',
  'partners.arrow': '{givers} → {others}',
  'partners.noDates': 'no dates given',
  'partners.unfunded': 'budgeted, never funded',
  'partners.amounts.several': { one: '{n} amount: open the row', other: '{n} amounts: open the row' },
  'partners.partOf': '{amount} of it, counted once',
  'partners.programmesNone': 'No programme on record names {place}.',
  'partners.programmesNoneThen': 'No programme on record names {place} in {years}.',
  'partners.programmesNoneAnywhere': 'No programme is on record.',
  'partners.programmesNoneAnywhereThen': 'No programme on record is dated {years}.',
  'partners.joint': 'joint value of all givers',
  'partners.shareOf': '{partner}’s part of it: {amount}, counted once',
  'partners.plannedBy': 'planned by {others}, never funded',
  'partners.plannedBudget': '{partner}: planned budget',
  'partners.inferred.years': 'inferred, not published: {years}',
  'partners.inferred.end': 'last year inferred, not published: {years}',

  'partners.amount': '{currency} {n}',
  'partners.noCurrency': '{n}, currency not stated',
  'partners.about': 'about {amount}',
  'partners.atLeast': 'at least {amount}',
  'partners.notPublished': 'not published',
  'partners.status.published': 'published',
  'partners.status.not-published': 'not published',
  'partners.status.approximate': 'approximate',
  'partners.status.at-least': 'at least',
  'partners.status.planned-unfunded': 'budgeted, never funded',

  'partners.money': 'Amounts as published',
  'partners.moneyDetail': 'each currency and each kind of money by itself, never added across them',
  'partners.bar': '{kind}, {theme}',
  'partners.reach.one': 'for one country',
  'partners.reach.several': 'total over several countries, no share for one',
  'partners.in': { one: '{n} contribution', other: '{n} contributions added' },
  'partners.basis.pledge': 'pledges',
  'partners.basis.commitment': 'commitments',
  'partners.basis.award': 'awards',
  'partners.basis.obligation': 'obligations',
  'partners.basis.disbursement': 'disbursements',
  'partners.basis.budget': 'budgets',
  'partners.basis.portfolio-stock': 'open portfolio on one day',
  'partners.basis.cumulative': 'running total',
  'partners.basis.unknown': 'kind of money not stated',
  'partners.currency.unknown': 'Currency not stated',
  'partners.theme.trafficking': 'trafficking',
  'partners.theme.trafficking-and-smuggling': 'trafficking and smuggling',
  'partners.theme.modern-slavery': 'modern slavery',
  'partners.theme.wider': 'wider than trafficking',
  'partners.keptOut': 'Kept out of every total',
  'partners.because.part': '{amount} is part of {whole}, counted once',
  'partners.because.overlap': '{amount} ({what}, {years}) covers years that {whole} covers too',
  'partners.because.unfunded': '{amount} ({what}) was budgeted and never funded',
  'partners.notPublishedRows': {
    one: '{n} gift of money',
    other: '{n} gifts of money'
  },
  'partners.moneyElsewhere': 'Amounts elsewhere and worldwide',

  'partners.kind.financial': 'money',
  'partners.kind.hosting': 'hosting',
  'partners.kind.implementing': 'carrying out',
  'partners.kind.in-kind': 'in kind',
  'partners.via': 'carried out by {others}',
  'partners.rowKind': '{partner}: {kind}',

  'partners.grants': 'US anti-trafficking grants to all countries outside the United States',
  'partners.grantsOf': 'Show the grants for {place} alone',
  'partners.grantsIn': 'US anti-trafficking grants for {place}',
  'partners.grantsMillion': 'million US dollars awarded, fiscal years',
  'partners.grantsThousand': 'thousand US dollars awarded, fiscal years',
  'partners.grantsSum': '{place}: {sides}',
  'partners.fiscalYears': { one: 'fiscal year {years}', other: 'fiscal years {years}' },
  'partners.side.all-agencies': {
    one: '{amount} in {n} grant of {span} from all agencies',
    other: '{amount} in {n} grants of {span} from all agencies'
  },
  'partners.side.tip-office': {
    one: '{amount} in {n} grant of {span} from the TIP Office alone',
    other: '{amount} in {n} grants of {span} from the TIP Office alone'
  },
  'partners.sideUnpublished': {
    one: '{amount} (one without a published amount)',
    other: '{amount} ({n} without a published amount)'
  },
  'partners.sideNone': 'no published amount',
  'partners.grantsBefore': 'All US agencies',
  'partners.grantsAfter': 'From 2011 only the State Department’s TIP Office: not a fall',
  'partners.grantsYear': {
    one: 'Fiscal year {year}: {amount}, {n} grant',
    other: 'Fiscal year {year}: {amount}, {n} grants'
  },
  'partners.grantsYearNone': 'Fiscal year {year}: no grant on the list',
  'partners.grantsUnpublished': { one: '{n} without an amount', other: '{n} without an amount' },
  'partners.grantsLeftOut': {
    one: 'FY2002 is left out ({n} grant): most of its amounts are missing.',
    other: 'FY2002 is left out ({n} grants): most of its amounts are missing.'
  },
  'partners.grantsApart': 'Grants are never added to the programmes above.',
  'partners.grantsHome': 'Grants inside the donor’s own country stand apart: {sides}.',
  'partners.grantsNone': 'No US grant of fiscal years 2003–2014 on the list is for {place} alone.',
  'partners.grantsNoneThen':
    'No US grant on the list is for {place} alone in {span}; the list ends with 2014.',
  'partners.grantsNoneAnywhereThen': 'No US grant on the list is of {span}; the list ends with 2014.',
  'partners.byRecipient': 'By recipient',
  'partners.byCountry': 'By country',
  'partners.country': 'Country',
  'partners.recipient': 'Recipient',
  'partners.before': 'to 2010, all agencies',
  'partners.after': 'from 2011, TIP Office',
  'partners.noCountry': 'a region or the world',
  'partners.noRecipient': 'recipient not given',
  'partners.smaller': { one: '{n} more', other: '{n} more' },

  'partners.sheet': 'Contributions and grants, as published',
  'partners.column.kind': 'Kind',
  'partners.column.theme': 'Theme',
  'partners.column.for': 'Programme or event',
  'partners.column.amount': 'Amount',
  'partners.column.currency': 'Currency',
  'partners.column.basis': 'Kind of money',
  'partners.column.status': 'Status',
  'partners.column.years': 'Years',
  'partners.column.part': 'Part of',
  'partners.column.source': 'Source',
  'partners.sheetGrants': 'US grants, fiscal year',
  'partners.sheetHome': 'US grants at home, fiscal year',
  'partners.coverage.all-agencies': 'all agencies',
  'partners.coverage.tip-office': 'TIP Office only'
} as const satisfies Readonly<Record<string, Message>>;
