import { plain } from '../export/plain.ts';
import type { Figure } from '../figure/figure.ts';
import { quoted as english } from '../i18n/en/quoted.ts';
import { quoted as urdu } from '../i18n/ur/quoted.ts';
import type { Words } from '../i18n/words.ts';
import { PER } from '../query/per.ts';
import type { Session } from '../state/session.svelte.ts';
import { spellAddress } from '../state/spelled.ts';
import { citationText } from './citation.ts';
import type { Desk } from './desk.svelte.ts';
import { onSite } from './embedding.ts';
import { forOthers } from './for-others.ts';
import { quotedIn, type Quoted } from './quoted.ts';

/** What is said of a number that leaves, by language. */
const MESSAGES = { en: english, ur: urdu } as const;

/** as many sources as a line names */
const NAMED = 2;

/** From now on a number that is copied out of a figure takes its unit, its sources and its link along. */
export function quote(session: Session, desk: Pick<Desk, 'ready'>): void {
  document.addEventListener('copy', (event) => {
    const ready = desk.ready[session.view.page];
    const isWritten = event.target instanceof Element && event.target.closest('input, textarea') !== null;
    const found = isWritten ? null : quotedIn(getSelection());
    if (!found || !event.clipboardData || !ready || !('figure' in ready)) return;
    const link = linkOf(session);
    const note = noteOf(session, ready.figure, found, link);
    event.clipboardData.setData('text/plain', `${found.text.trimEnd()}\n${note}${link}`);
    event.clipboardData.setData('text/html', htmlOf(found, note, link, session.words));
    event.preventDefault();
  });
}

/** The line below what was copied, without its link, which ends it. */
function noteOf(session: Session, figure: Figure, { head, row }: Quoted, link: string): string {
  const words = session.words.and(MESSAGES[session.words.lang]);
  const { version } = session.dataset;
  const parts = [figure.question(session), head, row].filter((part) => part !== null);
  const note = words.say('quoted.note', {
    what: parts.join(' · '),
    unit: unitOf(session, head !== null, words),
    sources: sourcesOf(session, figure, words),
    site: words.say('site.name'),
    version: version === '' ? '' : words.date(version),
    link
  });
  return plain(note).slice(0, -link.length);
}

/** The unit of the numbers of a page; a part with a head of its own may count other persons, or money. */
function unitOf({ view }: Session, isPart: boolean, words: Words): string {
  switch (view.page) {
    case 'routes':
      if (view.layer === 'repatriated') return words.say('quoted.returned');
      return words.say(view.layer === 'documented' ? 'quoted.sentences' : 'quoted.detected');
    case 'trends':
    case 'country':
      if (isPart) return words.say('quoted.persons');
      return view.page === 'trends' && view.measure === 'rate'
        ? words.say('quoted.rate', { per: PER })
        : words.say('quoted.detected');
    default:
      return words.say('quoted.beside');
  }
}

function sourcesOf(session: Session, figure: Figure, words: Words): string {
  const sources = figure.sources(session).map((source) => citationText(words, source));
  const [first] = sources;
  if (first === undefined || sources.length <= NAMED) return sources.join(words.say('list.clause'));
  // The first source of routes and trends is the one that counts victims; that of contributions is only the first.
  const isOneOfMany = session.view.page === 'partners' || session.view.page === 'country';
  return isOneOfMany
    ? words.say('quoted.sources', { n: sources.length })
    : `${first} ${words.say('source.more', { n: sources.length - 1 })}`;
}

/** The whole address of what is shown, on the site itself, spelled out so that it shows the same later. */
function linkOf(session: Session): string {
  const view = onSite(session.view);
  return forOthers(new URL(session.linkTo(view), location.href).href, (whole) => spellAddress(whole, view));
}

/** The same for a text with formats: cells stay cells, and the link leads. */
function htmlOf({ text, rows }: Quoted, note: string, link: string, { lang, dir }: Words): string {
  const box = document.createElement('div');
  [box.lang, box.dir] = [lang, dir];
  if (rows) {
    const body = box.appendChild(document.createElement('table')).createTBody();
    for (const cells of rows) {
      const row = body.insertRow();
      for (const cell of cells) row.insertCell().textContent = cell;
    }
  } else {
    for (const line of text.split(/\n+/).filter((each) => each.trim() !== ''))
      box.appendChild(document.createElement('p')).textContent = line;
  }
  const below = box.appendChild(document.createElement('p'));
  const anchor = document.createElement('a');
  [anchor.href, anchor.textContent] = [link, link];
  below.append(note, anchor);
  return new XMLSerializer().serializeToString(box);
}
