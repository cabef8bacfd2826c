import type { Session } from '../state/session.svelte.ts';
import { exportWords } from '../figure/exported.ts';

type Asked = Pick<Session, 'dataset' | 'view'>;

/**
 * Of what day the data of a view is, ISO; empty where it is not known: that of the release, or, as the contributions of partners
 * are in no release, the last day on which a source of them was read.
 */
export function editionOf({ dataset, view }: Asked): string {
  if (view.page !== 'partners') return dataset.version;
  const { contributions, events, grants, sources } = dataset;
  const rows = [...(contributions ?? []), ...(events ?? []), ...(grants ?? [])];
  const days = [...new Set(rows.map(({ source }) => source))].map((id) => sources.get(id)?.accessed ?? '');
  return days.toSorted().at(-1) ?? '';
}

/** The same in words: `Data release of 14 April 2025`, or `Contributions read up to 28 November 2026`; empty where it is not known. */
export function editionText({ dataset, view, words }: Asked & Pick<Session, 'words'>): string {
  const day = editionOf({ dataset, view });
  if (day === '') return '';
  const date = words.date(day);
  return view.page === 'partners'
    ? exportWords(words).say('exports.edition', { date })
    : words.say('colophon.version', { date });
}
