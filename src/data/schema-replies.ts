import { REPLY_VIEWS } from '../domain/reply.ts';
import { source } from './schema-fields.ts';
import type { TableSchemas } from './schema-table.ts';

/** What those the numbers are about say to them. */
export const REPLIES_TABLES: TableSchemas<'replies'> = {
  replies: {
    name: 'replies',
    says: 'Official comments on the numbers about a place or a partner, word for word; they change no number',
    key: ['reply'],
    fields: [
      { name: 'reply', type: 'id', required: true, says: 'identifier' },
      { name: 'place', type: 'id', refers: 'places', says: 'the place it is about; else a partner' },
      { name: 'partner', type: 'id', refers: 'partners', says: 'the partner it is about; else a place' },
      { name: 'view', type: 'id', oneOf: REPLY_VIEWS, says: 'the view it is about; empty for every view' },
      { name: 'start', type: 'year', says: 'first year it is about; empty for all years' },
      { name: 'end', type: 'year', says: 'last year it is about; empty for all years' },
      { name: 'date', type: 'date', required: true, says: 'date, as exact as the source' },
      { name: 'lang', type: 'id', required: true, says: 'language of the text, a BCP 47 tag' },
      { name: 'author', type: 'text', required: true, says: 'who speaks, as the source names them' },
      { name: 'text', type: 'text', required: true, says: 'what they say, word for word; plain text' },
      source
    ]
  }
};
