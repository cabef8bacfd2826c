import type { Message } from '../message.ts';

/** What stands around an official reply, and the file of a table that carries it. */
export const replies = {
  'reply.label': 'Replies to these numbers',
  'reply.by': 'Reply of {author}, {date}:',
  'reply.about': 'About {subject}',
  'reply.aboutYears': 'About {subject}, {years}',
  'reply.more': { one: 'and 1 more reply', other: 'and {n} more replies' },
  'source.read': 'read on {date}',
  'action.csv': 'Download this table (CSV)',
  'action.excel': 'Download this table (Excel)',
  'action.everything': 'All tables (zip)',
  'action.powerpoint': 'Download slides (PowerPoint)'
} as const satisfies Readonly<Record<string, Message>>;
