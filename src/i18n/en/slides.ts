import type { Message } from '../message.ts';

/** What a presentation says beside its figure; it comes with the writer of the file, when somebody asks for one. */
export const slides = {
  'slides.least': '{name}: at least',
  'slides.most': '{name}: at most',
  'slides.hidden': 'Thin dotted line: the most there can be, where small numbers are hidden.',
  'slides.unseen':
    'The most there can be, where small numbers are hidden, is too close to the line to be seen: the data sheet of the chart has it.',
  'slides.loose':
    'A hollow point at 0 that no line reaches: only hidden numbers were published; somebody was detected, or nobody.',
  'slides.chart': 'Chart that can be edited. {heading}: {series}; {first} to {last}. {finding}',
  'slides.open': '{year}: reports are still coming in.',
  'slides.open.lines': '{open} Its line is dashed, its point hollow.',
  'slides.open.columns': '{open} Its bar is hollow.',
  'slides.open.line': 'Reports still coming in',
  'slides.rise': '{rise} than the year before.',
  'slides.bars': {
    one: 'Bar chart that can be edited, {n} bar. {title}',
    other: 'Bar chart that can be edited, {n} bars. {title}'
  },
  'slides.table': {
    one: 'Table that can be edited, {n} row. {title}',
    other: 'Table that can be edited, {n} rows. {title}'
  },
  'slides.more': {
    one: 'And {n} more, in the table of this view.',
    other: 'And {n} more, in the table of this view.'
  },
  'slides.unpublished': 'Without a bar, for no amount was published: {list}.',
  'slides.amount': 'Amount as published',
  'slides.persons': 'Persons',
  'slides.part': 'Who reported',
  'slides.countries': 'Countries',
  'slides.people': 'Who gives → who carries out',
  'slides.parts': 'Who reports changes the sum as much as what is detected.',
  'slides.forms.since': '{place} gave the form for most of its victims only from {year}.',
  'slides.caveats': 'To be said with it',
  'slides.sources': 'Sources',
  'slides.replies': 'Replies',
  'slides.link': 'This view: {link}',
  'slides.cite': '{site}, data release of {version}',
  'slides.cite.undated': '{site}'
} as const satisfies Readonly<Record<string, Message>>;
