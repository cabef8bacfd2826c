import { copyFrom } from '../share/copying.ts';
import { findings, type Finding } from './findings.ts';
import type { Observed } from './observe.ts';
import type { Saying } from './say.ts';

/** What a reader may try by hand, as a browser lets no page do it by itself. */
export type Trials = { readonly popup: () => void; readonly download: () => void };

const MARKS: Readonly<Record<Finding['is'], string>> = { good: '✓', look: '!', fact: '·' };

/** The result as a program reads it. */
export function jsonOf(seen: Observed): string {
  const checks = Object.fromEntries(findings(seen).map(({ about, is }) => [about, is]));
  return JSON.stringify({ test: 'tip-atlas embed', v: 1, ...seen, checks }, null, 2);
}

/** The report as elements: every finding in words, when and where, the two trials, and the result to copy. */
export function reportOf(seen: Observed, { say, day }: Saying, trials: Trials): readonly HTMLElement[] {
  const list = made('ul');
  list.append(...findings(seen).map((each) => lineOf(each, say)));
  const buttons = made('p', '', 'buttons');
  buttons.append(buttonOf(say('popups_try'), trials.popup), buttonOf(say('downloads_try'), trials.download));
  const at = say('at', { date: day(seen.date), address: seen.address, release: day(seen.release) });
  return [
    made('h1', say('title')),
    made('p', say('intro')),
    made('h2', say('result')),
    list,
    buttons,
    made('p', at, 'note'),
    made('h2', say('json')),
    ...copyOf(jsonOf(seen), say)
  ];
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
