import type { Message } from '../message.ts';

/** What only the site as one file says: what does not lie beside it. */
export const oneFile = {
  'file.tables':
    'This copy of the site is one file: the tables do not lie beside it. Below each figure its own table can be opened and saved as CSV or Excel.',
  'file.site': 'All tables as files are on the site itself:',
  'file.link':
    'This copy of the site is one file and does not know where the site is published: the link names the view in this file. A phone cannot open it, so there is no QR code.'
} as const satisfies Readonly<Record<string, Message>>;
