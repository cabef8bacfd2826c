import type { Message } from '../../message.ts';

/** The US grants, which the partners page alone says: their bars, tables, list and map. */
export const responseGrants = {
  'partners.grants': 'US anti-trafficking grants to all countries outside the United States',
  'partners.grantsOf': 'Show the grants for {place} alone',
  'partners.grantsIn': 'US anti-trafficking grants for {place}',
  'partners.grantsMillion': 'million US dollars awarded, fiscal years',
  'partners.grantsThousand': 'thousand US dollars awarded, fiscal years',
  'partners.grantsBefore': 'All US agencies',
  'partners.grantsAfter': 'From 2011 only the State Department’s TIP Office: not a fall',
  'partners.grantsYear': {
    one: 'Fiscal year {year}: {amount}, {n} grant',
    other: 'Fiscal year {year}: {amount}, {n} grants'
  },
  'partners.grantsYearNone': 'Fiscal year {year}: no grant on the list',
  'partners.grantsUnpublished': '{n} without an amount',
  'partners.grantsLeftOut': {
    one: 'FY{year} is left out ({n} grant): most amounts of that year are missing.',
    other: 'FY{year} is left out ({n} grants): most amounts of that year are missing.'
  },
  'partners.grantsOnlyLeftOut': {
    one: 'The one US grant on the list for {place} alone is of fiscal year {year}, which is left out of every sum and drawing: most amounts of that year are missing.',
    other:
      'The {n} US grants on the list for {place} alone are of fiscal year {year}, which is left out of every sum and drawing: most amounts of that year are missing.'
  },
  'partners.grantsOnlyLeftOutAnywhere': {
    one: 'The one US grant on the list for these years is of fiscal year {year}, which is left out of every sum and drawing: most amounts of that year are missing.',
    other:
      'The {n} US grants on the list for these years are of fiscal year {year}, which is left out of every sum and drawing: most amounts of that year are missing.'
  },
  'partners.grantsApart': 'Grants are never added to the programmes above.',
  'partners.grantsHome': 'Grants inside the donor’s own country stand apart: {sides}.',
  'partners.grantsNone': 'No US grant on the list is for {place} alone.',
  'partners.grantsNoneThen': 'No US grant on the list is for {place} alone in {span}.',
  'partners.grantsNoneAnywhere': 'No US grant is on the list.',
  'partners.grantsNoneAnywhereThen': 'No US grant on the list is of {span}.',
  'partners.listCovers': 'The list covers fiscal years {first} to {last}.',
  'partners.listBegins': 'The list begins with fiscal year {first}.',
  'partners.listEnds': 'The list ends with fiscal year {last}.',
  'partners.list.pointing': 'its money is listed under another row',
  'partners.grantsPointing': {
    one: '{n} row only points to another, under which its money is listed, and is not counted.',
    other: '{n} rows only point to another, under which their money is listed, and are not counted.'
  },
  'partners.grantsElsewhere': {
    one: 'The list has no grant for {place} alone, but {n} row that points to another, under which its money is listed.',
    other:
      'The list has no grant for {place} alone, but {n} rows that point to others, under which their money is listed.'
  },
  'partners.list.elsewhere': {
    one: 'Not counted, for its money is listed under another row: {n} row',
    other: 'Not counted, for their money is listed under other rows: {n} rows'
  },
  'partners.list.captionElsewhere': '{title}: rows that point to another row',
  'partners.byRecipient': 'By recipient',
  'partners.byRecipient.names':
    'From A to Z: this is no ranking. Spellings are joined only where they surely mean one organisation; others may remain apart.',
  'partners.byRecipient.joined': {
    one: '{n} row here joins several spellings and names them.',
    other: '{n} rows here join several spellings and name them.'
  },
  'partners.byRecipient.as': 'on the list:',
  'partners.byRecipient.find': 'Find a recipient',
  'partners.byRecipient.none': 'No recipient of these grants holds these letters.',
  'partners.byCountry': 'By country',
  'partners.country': 'Country',
  'partners.recipient': 'Recipient',
  'partners.before': 'to 2010, all agencies',
  'partners.after': 'from 2011, TIP Office',
  'partners.inCurrency': '{side} ({currency})',
  'partners.noCountry': 'a region or the world',
  'partners.noRecipient': 'recipient not given',
  'partners.smaller': '{n} more',
  'partners.purpose': 'Purpose',
  'partners.purpose.all': 'all',
  'partners.purpose.prevention': 'prevention',
  'partners.purpose.protection': 'protection',
  'partners.purpose.prosecution': 'prosecution',
  'partners.purpose.research': 'research',
  'partners.purpose.none': 'none of the four',
  'partners.purpose.uncoded': 'not coded on the list',
  'partners.purpose.heading': '{grants}: {purpose}',
  'partners.purpose.sum': '{place}, {purpose}: {sides}',
  'partners.purpose.anywhere': '{purpose}: {sides}',
  'partners.purpose.overlap':
    'One grant may be for several purposes, so what stands under one may stand under another too: purposes are never added and have no share of a whole.',
  'partners.purpose.without': {
    one: '{n} grant has no purpose on the list and stands under none of the four.',
    other: '{n} grants have no purpose on the list and stand under none of the four.'
  },
  'partners.purpose.noneOf': {
    one: 'The one grant on the list for this choice is not coded as {purpose}.',
    other: 'None of the {n} grants on the list for this choice is coded as {purpose}.'
  },
  'partners.byPurpose': 'By purpose',
  'partners.list': { one: 'The grant itself ({n})', other: 'The grants one by one ({n})' },
  'partners.list.find': 'Find a recipient, a country or a year',
  'partners.list.all': { one: '{n} grant', other: '{n} grants' },
  'partners.list.found': { one: '{found} of {n} grant', other: '{found} of {n} grants' },
  'partners.list.sums': '{count}: {sides}.',
  'partners.list.none': {
    one: 'The one grant listed here does not hold these words.',
    other: 'None of the {n} grants listed here holds these words.'
  },
  'partners.list.leftOut': {
    one: 'Left out of every sum and drawing, most amounts of that year being missing: {n} grant of fiscal year {year}',
    other:
      'Left out of every sum and drawing, most amounts of that year being missing: {n} grants of fiscal year {year}'
  },
  'partners.list.waiting':
    'The names of the recipients are still loading; the search begins when they are here.',
  'partners.list.nameless':
    'The names of the recipients did not load: the search finds countries and years alone.',
  'partners.list.noName': 'name not loaded',
  'partners.list.caption': '{title}: the grants as listed',
  'partners.list.captionOf': '{title}: the grants of {year} as listed',
  'partners.list.year': 'Fiscal year',
  'partners.list.amount': 'Amount, {currency}',
  'partners.list.purposes': 'Purposes',
  'partners.list.coverage': 'The list covers',
  'partners.list.number': 'no. {id}',
  'partners.list.page': 'country page',
  'partners.list.pageOf': 'Country page: {place}',
  'partners.list.more': '{n} more',
  'partners.list.rest': 'all {n}',
  'partners.assistance': 'The same country in ForeignAssistance.gov, sector “{sector}”',
  'partners.assistance.obligation': 'Obligations ({currency})',
  'partners.assistance.disbursement': 'Disbursements ({currency})',
  'partners.assistance.granted': 'Grants on the list above ({currency})',
  'partners.assistance.none': 'no row',
  'partners.assistance.says':
    'The sector is wider than trafficking in persons. A disbursement pays out an obligation, and a grant may be in both: these are books of the same money, and nothing here is added.',
  'partners.assistance.same': 'For {years} the obligations equal the grants to the dollar.',
  'partners.assistance.back': 'Below zero: more was taken back in the year than obligated.',
  'partners.sheetAssistance': 'ForeignAssistance.gov, “{sector}”: never added to the grants',
  'partners.map.as': 'Grants by country as',
  'partners.map.as.table': 'Table',
  'partners.map.as.map': 'Map and table',
  'partners.map.side': 'Years and agencies on the map',
  'partners.map.sideOf': '{coverage}, {span}',
  'partners.map.area': 'The area of a circle stands for the US dollars awarded:',
  'partners.map.least': 'a dot: less than {amount}',
  'partners.map.hollow': 'dashed: no published amount',
  'partners.map.hint':
    'Click a circle to look at that country alone. The table below says the same as the map.',
  'partners.map.read': { one: '{place}: {amount} in {n} grant', other: '{place}: {amount} in {n} grants' },
  'partners.map.wide': {
    one: '{amount} in {n} grant for a region or the whole world is not on the map.',
    other: '{amount} in {n} grants for regions or the whole world is not on the map.'
  },
  'partners.map.failed': 'The outlines of the countries did not load ({why}).',
  'partners.map.disclaimer':
    'The boundaries and names shown and the designations used on this map do not imply endorsement or acceptance by this project, its partners or the United Nations. Dotted line: approximately the Line of Control in Jammu and Kashmir. The final status of Jammu and Kashmir has not yet been agreed upon by the parties.',
  'partners.sheet.grant': 'US grant',
  'partners.sheet.grantHome': 'US grant at home',
  'partners.sheet.leftOut': '{coverage}; {year} is left out of every sum, most of its amounts being missing'
} as const satisfies Readonly<Record<string, Message>>;
