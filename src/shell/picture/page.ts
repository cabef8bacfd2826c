import type { Source } from '../../domain/source.ts';
import { compose, PICTURE_WIDTH } from '../../export/picture/compose.ts';
import { plain } from '../../export/plain.ts';
import type { Page } from '../../export/picture/svg.ts';
import type { Figure } from '../../figure/figure.ts';
import type { Inking } from '../../figure/inked.ts';
import type { Words } from '../../i18n/words.ts';
import type { Outlines } from '../../map/outlines.ts';
import type { Session } from '../../state/session.svelte.ts';
import { citationText } from '../citation.ts';
import { editionText } from '../edition.ts';
import { licenceParts } from '../licence.ts';

/** What a picture is made with: how its figure is drawn on paper, the land, its shape (height by width), its link. */
export type Making = {
  readonly inking: Inking;
  /** the outlines under maps; without them a map shows routes on an empty ground */
  readonly land: Outlines | null;
  readonly shape: number;
  readonly link: string;
};

/** What of a figure a picture says. */
type Said = Pick<Figure, 'question' | 'sentence' | 'caveats' | 'sources'>;

/** As many sources as stand in a line or two. */
const SOURCES = 4;

/** The picture of a figure, ready to be printed, 1,200 px of its own across; `null` where there is nothing to draw. It needs no browser. */
export function pictureOf(
  session: Session,
  figure: Said,
  { inking, land, shape, link }: Making
): Page | null {
  const { words } = session;
  const [question, headline] = [figure.question(session), figure.sentence(session)];
  const text = {
    question,
    headline,
    caveats: [words.say('caveat.detected'), ...figure.caveats(session)],
    notes: inking.notes(session),
    imprint: [
      sourcesLine(words, (inking.sources ?? figure.sources)(session)),
      inking.disclaimer?.(session) ?? '',
      releaseLine(session),
      apart(link)
    ].filter((line) => line !== ''),
    isRtl: words.dir === 'rtl',
    hasTallHeadline: words.lang === 'ur'
  };
  const height = Math.round(PICTURE_WIDTH * shape);
  const inks = compose(text, height, (box) => inking.draw(session, box, land));
  if (!inks) return null;
  return {
    width: PICTURE_WIDTH,
    height,
    inks,
    title: plain(headline),
    description: plain([question, ...text.caveats, ...text.notes, ...text.imprint].join('\n')),
    families: familiesOf(words),
    lang: words.lang
  };
}

/** The name of the site and of what day the data is. */
function releaseLine(session: Session): string {
  return [session.words.say('site.name'), editionText(session)].filter((text) => text !== '').join(' · ');
}

/** Citation, licence and day of reading of the first sources, and how many there are beside them. */
function sourcesLine(words: Words, sources: readonly Source[]): string {
  if (sources.length === 0) return '';
  const named = sources.slice(0, SOURCES).map((source) => {
    const read =
      source.accessed === '' ? '' : words.say('source.read', { date: words.date(source.accessed) });
    const [licence = ''] = licenceParts(words, source);
    const terms = [licence === '' ? '' : apart(licence), read].filter((part) => part !== '');
    const said = terms.length === 0 ? '' : ` (${terms.join(words.say('list.separator'))})`;
    return `${apart(citationText(words, source))}${said}`;
  });
  const more = sources.length - named.length;
  const all = more > 0 ? [...named, words.say('source.more', { n: more })] : named;
  return `${words.say('source.label')}: ${all.join(' · ')}`;
}

/** A text that runs its own way, and turns nothing about it round. */
function apart(text: string): string {
  return `\u2068${text}\u2069`;
}

/** The families that the site itself says the language in. */
export function familiesOf({ dir }: Words): Page['families'] {
  const latin = "'Hanken Grotesk'";
  const rest = 'system-ui, sans-serif';
  if (dir === 'ltr') return { text: `${latin}, ${rest}`, headline: `${latin}, ${rest}` };
  const naskh = "'Noto Naskh Arabic'";
  return {
    text: `${naskh}, ${latin}, ${rest}`,
    headline: `'Noto Nastaliq Urdu', ${latin}, ${naskh}, ${rest}`
  };
}
