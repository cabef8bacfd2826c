import type { Dataset } from '../domain/dataset.ts';
import type { PartnerId } from '../domain/partner.ts';
import type { PlaceId } from '../domain/place.ts';
import type { Reply } from '../domain/reply.ts';
import type { SourceId } from '../domain/source.ts';
import { rowsOf, type ReadRow } from './rows.ts';
import type { TableName } from './schema.ts';
import { replyFaults } from './sound-replies.ts';
import type { Table } from './table.ts';

/** A dataset with the replies that can be shown, and why the others cannot; no table, no replies. */
export function withReplies(dataset: Dataset, tables: Readonly<Partial<Record<TableName, Table>>>): Dataset {
  if (!tables.replies) return dataset;
  const faults = replyFaults(tables.replies, tables);
  const bad = new Set(faults.map(({ row }) => row));
  return {
    ...dataset,
    replies: rowsOf(tables.replies, reply).filter((_, row) => !bad.has(row)),
    issues: [...dataset.issues, ...faults.map(({ issue }) => issue)]
  };
}

const reply: ReadRow<Reply> = (cell) => ({
  id: cell('reply'),
  place: (cell('place') || null) as PlaceId | null,
  partner: (cell('partner') || null) as PartnerId | null,
  view: (cell('view') || null) as Reply['view'],
  years: cell('start') === '' ? null : { from: Number(cell('start')), to: Number(cell('end')) },
  date: cell('date'),
  lang: cell('lang'),
  author: cell('author'),
  text: cell('text'),
  source: cell('source') as SourceId
});
