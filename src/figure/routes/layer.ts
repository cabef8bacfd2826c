import type { Dataset } from '../../domain/dataset.ts';
import type { DocumentedTable, RouteTable } from '../../domain/route.ts';
import type { SourceId } from '../../domain/source.ts';
import type { Session } from '../../state/session.svelte.ts';
import type { Layer, View } from '../../state/view.ts';

/** The name of the table behind each layer of evidence; tables are never added to one another. */
const TABLE_OF = {
  detected: 'routes',
  repatriated: 'repatriations',
  documented: 'documented-routes'
} as const satisfies Readonly<Record<Layer, string>>;

/** The table of counted routes of the layer, or `null` where it is not there or the layer counts no one. */
export function countedTable(dataset: Dataset, { layer }: View): RouteTable | null {
  switch (layer) {
    case 'detected':
      return dataset.routes;
    case 'repatriated':
      return dataset.repatriations;
    case 'documented':
      return null;
  }
}

/** The table of the layer, whatever it tells of its routes, or `null` where it is not there. */
export function tableOf(dataset: Dataset, view: View): RouteTable | DocumentedTable | null {
  return view.layer === 'documented' ? dataset.documented : countedTable(dataset, view);
}

/** Whether the table of the view's layer is there, is on its way, or did not load. */
export function layerState({
  dataset,
  view
}: Pick<Session, 'dataset' | 'view'>): 'ready' | 'loading' | 'failed' {
  if (tableOf(dataset, view) !== null) return 'ready';
  const hasFailed = dataset.failures.some((failure) => failure.table === TABLE_OF[view.layer]);
  return hasFailed || view.layer === 'detected' ? 'failed' : 'loading';
}

/** The source of the view's layer; none where its table is not there. */
export function sourceOfLayer({ dataset, view }: Session): SourceId | undefined {
  return tableOf(dataset, view)?.source;
}
