import './theme/tokens.css';
import './theme/plain.css';
import { directionOf, LANGUAGES, nearestLanguage } from './i18n/language.ts';
import { figureAddress, silent, unknownIn, type FigureSeen } from './shell/check/figure.ts';
import { observe, type Later } from './shell/check/observe.ts';
import { otherLanguages } from './shell/check/languages.ts';
import { headOf, jsonOf, reportOf } from './shell/check/report.ts';
import { sayingIn } from './shell/check/say.ts';
import { testFigure } from './shell/check/test-figure.ts';
import { THEMES } from './state/view.ts';

/** milliseconds: how long the page around is given to follow a height */
const PATIENCE = 1200;

const asked = new URLSearchParams(location.search);
const { documentElement } = document;
/** The site's root: scripts stand one folder below it. */
const root = new URL(/* @vite-ignore */ '..', import.meta.url);
// The page stands in the folder of each language; in that of none it is the reader's.
const folder = LANGUAGES.find((each) => each === documentElement.lang && each !== 'en');
const lang =
  LANGUAGES.find((each) => each === asked.get('lang')) ?? folder ?? nearestLanguage(navigator.languages);
const saying = sayingIn(lang);
const app = document.getElementById('app');
const report = document.createElement('div');
let later: Later = { violations: [], height: null, popups: null, downloads: null, figure: null };

document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
  later = { ...later, violations: [...later.violations, `${effectiveDirective} ${blockedURI}`] };
  show();
});

/** Writes the report anew; the page tells its height by itself whenever that changes. */
function show(): void {
  const held = fields(report).findIndex((field) => field === document.activeElement);
  const links = otherLanguages(lang, location.search, root);
  report.replaceChildren(
    ...reportOf(observe(document, later), saying, links, { popup: tryPopup, download: tryDownload })
  );
  // A hand that is on a button stays there.
  fields(report)[held]?.focus();
}

function fields(within: HTMLElement): readonly HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>('a, button, pre')];
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

[documentElement.lang, documentElement.dir] = [lang, directionOf(lang)];
documentElement.dataset['theme'] = THEMES.find((each) => each === asked.get('theme')) ?? 'auto';
document.title = saying.say('title');
const face = documentElement.dataset['face'];
if (lang === 'ur' && face !== undefined) {
  const link = document.createElement('link');
  [link.rel, link.href] = ['stylesheet', face];
  document.head.append(link);
}
show();
const figure = figureAddress(location.search, lang, root);
const { heading, room } = headOf(saying);
// The figure stands high up: a frame out of sight is laid out late, and tells no height before.
app?.replaceChildren(heading, room, report);
const unknown = unknownIn(location.search, lang, root);
const told = (seen: FigureSeen) => {
  later = { ...later, figure: { ...seen, unknown: [...unknown, ...seen.unknown] } };
  show();
  // The page around is given time to follow a page that its figure has made longer.
  setTimeout(measure, PATIENCE);
};
testFigure(room, figure, saying.say('figure_title'), told).catch(() => {
  told(silent(figure.href));
});
setTimeout(measure, PATIENCE);
// The page around may follow later, or change the frame.
let rest: ReturnType<typeof setTimeout> | undefined;
addEventListener('resize', () => {
  clearTimeout(rest);
  if (later.height !== null) rest = setTimeout(measure, 200);
});
