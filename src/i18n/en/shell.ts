import type { Message } from '../message.ts';

/** The header, the footer, numbers in words, and what is said when something fails. */
export const shell = {
  'site.name': 'TIP Atlas',
  'site.skip': 'Skip to the figure',
  'site.loading': 'Reading the data…',
  'nav.label': 'Views',
  'nav.routes': 'Routes',
  'nav.trends': 'Trends',
  'nav.partners': 'Partners',
  'nav.data': 'Data',
  'search.label': 'Find a country',
  'search.none': 'No country or territory has that name here',
  'language.label': 'Language',
  'theme.label': 'Theme',
  'theme.auto': 'Automatic',
  'theme.light': 'Light',
  'theme.dark': 'Dark',
  'theme.projector': 'Projector',
  'theme.print': 'Print',
  'count.atLeast': 'at least {n}',
  'count.to': '{least} to {most}',
  'place.unknown': 'an unknown place ({code})',
  'place.the': 'the {place}',
  'list.separator': ', ',
  'list.clause': '; ',
  'count.fromTo': '{a} to {b}',
  'count.percent': '{range}\u00a0%',
  'count.hiddenCells': { one: '<5', other: '{n} × <5' },
  'count.notReported': 'not reported',
  'caveat.detected': 'Detected victims reflect detection effort and law, not how much trafficking there is.',
  'caveat.hidden': '<5 stands for 0 to 4 persons, not published: sums are minimums.',
  'action.table': 'Table',
  'action.close': 'Close',
  'source.label': 'Source',
  'source.published': '{publisher}: {title}, {date}',
  'source.undated': '{publisher}: {title}',
  'source.more': { one: 'and 1 more source', other: 'and {n} more sources' },
  'colophon.version': 'Data release of {date}',
  'colophon.terms':
    'Code under the MIT licence; the data under the terms of their sources. No cookies, no tracking.',
  'colophon.notices': 'Licences of the software and type',
  'failure.table': 'The table “{table}” did not load ({why}). What does not need it goes on working.',
  'failure.code': 'The view “{view}” did not load ({why}). The other views go on working.',
  'failure.language':
    'The language “{language}” did not load ({why}). Until it does, the page speaks this one.',
  'failure.page': 'This view needs a table that did not load: {table}.',
  'failure.rows': {
    one: '1 row of the table cannot be drawn and is left out; all others are here',
    other: '{n} rows of the table cannot be drawn and are left out; all others are here'
  },
  'failure.retry': 'Try again'
} as const satisfies Readonly<Record<string, Message>>;
