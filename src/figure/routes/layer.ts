import type { SourceId } from '../../domain/source.ts';
import type { Session } from '../../state/session.svelte.ts';
import type { Layer } from '../../state/view.ts';
import { countedTable } from './ask.ts';

/** The table behind each layer of evidence; tables are never added to one another. */
export const TABLE_OF = {
  detected: 'routes',
  repatriated: 'repatriations',
  documented: 'documented-routes'
} as const satisfies Readonly<Record<Layer, string>>;

/** Whether the table of the view's layer is there, is on its way, or did not load. */
export function layerState({
  dataset,
  view
}: Pick<Session, 'dataset' | 'view'>): 'ready' | 'loading' | 'failed' {
  const table = view.layer === 'documented' ? dataset.documented : countedTable(dataset, view);
  if (table !== null) return 'ready';
  const hasFailed = dataset.failures.some((failure) => failure.table === TABLE_OF[view.layer]);
  return hasFailed || view.layer === 'detected' ? 'failed' : 'loading';
}

/** The source of the view's layer; none where its table is not there. */
export function sourceOfLayer({ dataset, view }: Session): SourceId | undefined {
  const table = view.layer === 'documented' ? dataset.documented : countedTable(dataset, view);
  return table?.source;
}
