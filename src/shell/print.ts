import type { Source } from '../domain/source.ts';
import type { Print } from '../export/print.ts';
import type { Figure } from '../figure/figure.ts';
import { repliesIn, replierOf, subjectOf } from '../figure/replies.ts';
import type { Words } from '../i18n/words.ts';
import type { Session } from '../state/session.svelte.ts';
import type { View } from '../state/view.ts';
import { citationText } from './citation.ts';
import { editionOf } from './edition.ts';
import { licenceText } from './licence.ts';

/** What leaves the page with the table of a figure; `link` is the address of the view. */
export function printOf(
  session: Session,
  figure: Figure,
  { sheet, link }: Pick<Print, 'sheet' | 'link'>
): Print {
  const { dataset, words } = session;
  return {
    sheet,
    sentence: figure.sentence(session),
    caveats: [words.say('caveat.detected'), ...figure.caveats(session)],
    replies: repliesIn(session, figure).map((reply) => {
      const source = dataset.sources.get(reply.source);
      const [by, about] = [replierOf(session, reply), subjectOf(session, reply)];
      return { by, text: reply.text, about, source: source ? sourceText(words, source) : '' };
    }),
    sources: figure.sources(session).map((source) => sourceText(words, source)),
    version: dataset.version,
    link
  };
}

/**
 * The name of a file with what is in it: `tip-atlas_trends_PAK_2018-2022_2025-04-14.csv`, of the partners with the day up to which
 * they were read, and with its language where that is not English: `tip-atlas_partners_world_partner-unodc_all_2026-11-28_ur.xlsx`.
 */
export function fileName({ dataset, view, words }: Session, ending: string): string {
  const { page, place, years } = view;
  const span = years === null ? 'all' : years.from === years.to ? years.from : `${years.from}-${years.to}`;
  const what = ['tip-atlas', page, place.join('-') || 'world', ...chosen(view), span];
  const parts = [...what, editionOf({ dataset, view }), words.lang === 'en' ? '' : words.lang];
  return `${parts.filter((part) => part !== '').join('_')}.${ending}`;
}

/** What narrows the table of the partners beside places and years, so that no two of its files have one name. */
function chosen({ page, event, partner, programme, purpose, find }: View): string[] {
  if (page !== 'partners') return [];
  const named = { event, partner, programme, purpose: purpose === 'all' ? null : purpose, find };
  return Object.entries(named).flatMap(([key, value]) => {
    const name = (value ?? '').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
    return name === '' ? [] : [`${key}-${name}`];
  });
}

function sourceText(words: Words, source: Source): string {
  const { url, accessed } = source;
  const read = accessed === '' ? '' : words.say('source.read', { date: words.date(accessed) });
  return [citationText(words, source), url, read, licenceText(words, source)]
    .filter((part) => part !== '')
    .join(words.say('list.clause'));
}
