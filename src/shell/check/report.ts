import { LANGUAGE_NAMES } from '../../i18n/language.ts';
import { copyFrom } from '../share/copying.ts';
import { figureFindings } from './figure-findings.ts';
import type { Finding } from './finding.ts';
import { findings } from './findings.ts';
import type { Elsewhere } from './languages.ts';
import type { Observed } from './observe.ts';
import type { Saying } from './say.ts';

/** What a reader may try by hand, as a browser lets no page do it by itself. */
export type Trials = { readonly popup: () => void; readonly download: () => void };

const MARKS: Readonly<Record<Finding['is'], string>> = { good: '✓', look: '!', fact: '·' };

/** The result as a program reads it. */
export function jsonOf(seen: Observed): string {
  const checks = Object.fromEntries(
    [...figureFindings(seen.figure), ...findings(seen)].map(({ about, is }) => [about, is])
  );
  return JSON.stringify({ test: 'tip-atlas embed', v: 2, ...seen, checks }, null, 2);
}

/** The report as elements: every finding in words, when and where, the two trials, and the result to copy. */
export function reportOf(
  seen: Observed,
  { say, day }: Saying,
  elsewhere: readonly Elsewhere[],
  trials: Trials
): readonly HTMLElement[] {
  const buttons = made('p', '', 'buttons');
  buttons.append(buttonOf(say('popups_try'), trials.popup), buttonOf(say('downloads_try'), trials.download));
  const at = say('at', { date: day(seen.date), address: seen.address, release: day(seen.release) });
  return [
    made('p', say('intro')),
    linksOf(elsewhere),
    made('h2', say('figure')),
    listOf(figureFindings(seen.figure), say),
    made('p', say('figure_other'), 'note'),
    made('h2', say('result')),
    listOf(findings(seen), say),
    buttons,
    made('p', at, 'note'),
    made('h2', say('json')),
    ...copyOf(jsonOf(seen), say)
  ];
}

/** What stands above the report for good: what this is, and the room for the frame of the figure. */
export function headOf({ say }: Saying): { readonly heading: HTMLElement; readonly room: HTMLElement } {
  const room = made('div', '', 'room');
  room.tabIndex = 0;
  room.setAttribute('role', 'region');
  room.setAttribute('aria-label', say('figure_title'));
  return { heading: made('h1', say('title')), room };
}

function linksOf(elsewhere: readonly Elsewhere[]): HTMLElement {
  const row = made('p', '', 'links');
  for (const { lang, address } of elsewhere) {
    const link = document.createElement('a');
    [link.href, link.hreflang, link.lang] = [address, lang, lang];
    link.textContent = LANGUAGE_NAMES[lang];
    row.append(link);
  }
  return row;
}

function listOf(found: readonly Finding[], say: Saying['say']): HTMLElement {
  const list = made('ul');
  list.append(...found.map((each) => lineOf(each, say)));
  return list;
}

function lineOf({ is, key, with: given }: Finding, say: Saying['say']): HTMLElement {
  const line = made('li', '', is);
  const mark = made('span', MARKS[is]);
  mark.setAttribute('aria-hidden', 'true');
  const state = made('span', `${say(is)}: `, 'unseen');
  line.append(mark, state, made('span', say(key, given)));
  return line;
}

/** The text in a field of its own, the button that copies it, and what became of that. */
function copyOf(text: string, say: Saying['say']): readonly HTMLElement[] {
  const shown = made('pre', text);
  shown.dir = 'ltr';
  shown.tabIndex = 0;
  shown.setAttribute('role', 'region');
  shown.setAttribute('aria-label', say('json'));
  const row = made('p', '', 'buttons');
  const status = made('span');
  status.setAttribute('role', 'status');
  const field = {
    value: text,
    focus: () => {
      shown.focus();
    },
    select: () => getSelection()?.selectAllChildren(shown)
  };
  const copy = async () => {
    status.textContent = say(await copyFrom(field));
  };
  row.append(
    buttonOf(say('copy'), () => void copy()),
    status
  );
  return [row, shown];
}

function buttonOf(text: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  button.addEventListener('click', act);
  return button;
}

function made(name: string, text = '', className = ''): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  element.className = className;
  return element;
}
