import './theme/tokens.css';
import './theme/plain.css';
import { directionOf, LANGUAGES, nearestLanguage } from './i18n/language.ts';
import { observe, type Later } from './shell/check/observe.ts';
import { jsonOf, reportOf } from './shell/check/report.ts';
import { sayingIn } from './shell/check/say.ts';
import { THEMES } from './state/view.ts';

/** milliseconds: how long the page around is given to follow a height */
const PATIENCE = 1200;

const asked = new URLSearchParams(location.search);
const lang = LANGUAGES.find((each) => each === asked.get('lang')) ?? nearestLanguage(navigator.languages);
const saying = sayingIn(lang);
const app = document.getElementById('app');
let later: Later = { violations: [], height: null, popups: null, downloads: null };

document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
  later = { ...later, violations: [...later.violations, `${effectiveDirective} ${blockedURI}`] };
  show();
});

/** Writes the report anew; the page tells its height by itself whenever that changes. */
function show(): void {
  if (!app) return;
  const held = fields(app).findIndex((field) => field === document.activeElement);
  app.replaceChildren(
    ...reportOf(observe(document, later), saying, { popup: tryPopup, download: tryDownload })
  );
  // A hand that is on a button stays there.
  fields(app)[held]?.focus();
}

function fields(within: HTMLElement): readonly HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>('button, pre')];
}

/** Compares what the page around has given with what this page needs. */
function measure(): void {
  if (!app || window.self === window.top) return;
  later = { ...later, height: { given: innerHeight, own: Math.ceil(app.getBoundingClientRect().height) } };
  show();
}

function tryPopup(): void {
  const opened = window.open('about:blank');
  opened?.close();
  later = { ...later, popups: opened ? 'allowed' : 'refused' };
  show();
}

function tryDownload(): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([jsonOf(observe(document, later))], { type: 'application/json' }));
  link.download = 'tip-atlas_embed-check.json';
  link.click();
  later = { ...later, downloads: 'offered' };
  show();
}

const { documentElement } = document;
[documentElement.lang, documentElement.dir] = [lang, directionOf(lang)];
documentElement.dataset['theme'] = THEMES.find((each) => each === asked.get('theme')) ?? 'auto';
document.title = saying.say('title');
if (lang === 'ur' && documentElement.dataset['face'] !== undefined) {
  const link = document.createElement('link');
  [link.rel, link.href] = ['stylesheet', documentElement.dataset['face']];
  document.head.append(link);
}
show();
setTimeout(measure, PATIENCE);
// The page around may follow later, or change the frame.
let rest: ReturnType<typeof setTimeout> | undefined;
addEventListener('resize', () => {
  clearTimeout(rest);
  if (later.height !== null) rest = setTimeout(measure, 200);
});
