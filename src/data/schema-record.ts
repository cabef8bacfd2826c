import { source } from './schema-fields.ts';
import type { TableSchemas } from './schema-table.ts';

/** The tables of what stands on record beside the numbers: dates, headline figures, sources. */
export const RECORD_TABLES: TableSchemas<'milestones' | 'figures' | 'sources'> = {
  milestones: {
    name: 'milestones',
    says: 'Laws, plans, treaties, reports, events and shocks that stand on a time axis; they explain nothing by themselves',
    key: ['milestone'],
    fields: [
      { name: 'milestone', type: 'id', required: true, says: 'identifier' },
      { name: 'date', type: 'date', required: true, says: 'date, as exact as the source' },
      { name: 'place', type: 'id', refers: 'places', says: 'country; empty for the world' },
      { name: 'title', type: 'text', required: true, says: 'title' },
      {
        name: 'kind',
        type: 'id',
        required: true,
        oneOf: ['law', 'plan', 'treaty', 'report', 'shock', 'method', 'event'],
        says: 'what it is'
      },
      source
    ]
  },
  figures: {
    name: 'figures',
    says: 'Published headline figures, each read on its page or computed from a table',
    key: ['figure'],
    fields: [
      { name: 'figure', type: 'id', required: true, says: 'identifier' },
      { name: 'value', type: 'number', required: true, says: 'the number' },
      { name: 'unit', type: 'text', required: true, says: 'unit' },
      { name: 'text', type: 'text', required: true, says: 'what it says' },
      source,
      { name: 'status', type: 'id', required: true, oneOf: ['read', 'computed'], says: 'how we know' }
    ]
  },
  sources: {
    name: 'sources',
    says: 'Where every row comes from',
    key: ['source'],
    fields: [
      { name: 'source', type: 'id', required: true, says: 'identifier' },
      { name: 'title', type: 'text', required: true, says: 'title' },
      { name: 'publisher', type: 'text', required: true, says: 'publisher' },
      { name: 'url', type: 'text', says: 'address' },
      { name: 'published', type: 'date', says: 'date of publication' },
      { name: 'accessed', type: 'date', says: 'when it was read; empty where not recorded' },
      {
        name: 'class',
        type: 'id',
        required: true,
        oneOf: ['official', 'academic', 'press', 'secondary'],
        says: 'kind of source'
      },
      { name: 'licence', type: 'text', required: true, says: 'terms, as far as they are stated' },
      { name: 'note', type: 'text', says: 'what a reader should know' }
    ]
  }
};
