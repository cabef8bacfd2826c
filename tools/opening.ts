import { createHash } from 'node:crypto';
import { LANGUAGES } from '../src/i18n/language.ts';
import { spellView } from '../src/state/spelled.ts';
import { CONTROLS, firstView, PAGES, THEMES } from '../src/state/view.ts';
import { ARABIC_FACES } from './typeface-arabic.ts';

/** The language of a page whose address asks for none: that of its folder, and where it stands in none the reader's. */
const LANGUAGE =
  'e.lang!=="en"?e.lang:navigator.languages.map(t=>t.toLowerCase().split("-")[0]).find(t=>k.includes(t))??"en"';

/**
 * Runs before a page is drawn: the HTML shows what a bare address opens, in its own language. Where the address asks for
 * more or the reader speaks another language, that picture is not theirs; it stays out of sight until the script draws. And says
 * whether they come to the page, not back to a place in it.
 */
export const OPENING = opening('location.search!==""');

/** The same for one file, which may carry a deck that it opens with. */
export const FILE_OPENING = opening(
  `location.search!==""||document.querySelector('script[data-deck]:not([data-deck=""])')`
);

function opening(asksForMore: string): string {
  return (
    '(()=>{const e=document.documentElement,k=' +
    JSON.stringify(LANGUAGES) +
    `,l=${LANGUAGE};` +
    'if(performance.getEntriesByType("navigation")[0]?.type==="navigate")e.dataset.fresh="";' +
    `if(${asksForMore}||l!==e.lang)e.dataset.opening=""})()`
  );
}

/** milliseconds: how long a page in Urdu waits for its type */
const FACES_PATIENCE = 1000;

/**
 * Runs before a picture in Urdu, behind its styles. Its type is eight times the size of the Latin one, and breaks lines elsewhere than
 * any that could stand in for it: a picture would move when it comes. So it waits out of sight, and where the type is late the
 * headline is set in that of the text for as long as the page is open.
 */
export const FACES_WAITING =
  '(()=>{const d=document.documentElement.dataset,end=how=>{if(d.faces==="wait")how?d.faces=how:delete d.faces};' +
  `d.faces="wait";setTimeout(end,${FACES_PATIENCE},"plain");` +
  `Promise.all(${JSON.stringify(ARABIC_FACES.map(({ family, weights }) => `${weights.min} 9px "${family}"`))}` +
  '.map(f=>document.fonts.load(f,"\u0627"))).then(()=>end(""),()=>end("plain"))})()';

/** What a hand does to a page: scripts take hold with the first. A mouse that only lies there is none, though a browser tells of it too. */
const HANDS = ['pointerdown', 'focusin', 'keydown', 'wheel', 'scroll'];

/** pixels: on a narrower screen a page is drawn as it lives on (`Measured.svelte`), and its processor may be slow */
const PHONE = 600;

/** milliseconds: a page that no hand has come near by then takes hold of itself, and keeps its copy for offline */
const PATIENCE = 10_000;

/**
 * Runs behind the picture of a page. What scripts need is fetched when the picture is there, and they run. On a phone they run
 * with the first hand, for a page that is only read needs none and stays light; not in a talk. At once where the picture is not the reader's.
 * What was pressed, chosen or opened before they run is kept for them (`shell/hands.ts`).
 */
export const FOLLOWING =
  '(()=>{const d=document,t=d.querySelector("template[data-later]"),a=d.getElementById("app"),k=d.hands=[];' +
  'let hand=0,drawn=0;' +
  'const go=()=>{hand=1;drawn&&t.isConnected&&t.replaceWith(t.content)},' +
  // A table is asked for as the scripts will ask, at leisure: a preload would be a promise to use it at once.
  'ahead=()=>{if(drawn++)return;if(hand)go();else for(const l of t.content.querySelectorAll("link"))' +
  'l.rel==="preload"?fetch(l.href,{priority:"low"}).then(r=>r.text()).catch(()=>{}):t.before(l.cloneNode())},' +
  'keep=e=>{const n=e.target;if("still"in a.dataset&&!(e.type==="click"&&n.closest("a,summary,label,input,select"))){' +
  'k.push([e,{value:n.value,checked:n.checked,open:n.open}]);e.type==="toggle"||go()}};' +
  'for(const e of["click","input","change","toggle"])a.addEventListener(e,keep,true);' +
  'if("opening" in d.documentElement.dataset){drawn=1;go()}else{' +
  `hand=innerWidth>=${PHONE}||t.dataset.later==="talk";` +
  `for(const e of ${JSON.stringify(HANDS)})addEventListener(e,go,{once:true,passive:true,capture:true});` +
  'addEventListener("pointermove",e=>{if(e.movementX||e.movementY)go()});' +
  `setTimeout(go,${PATIENCE});` +
  // So that on a slow line nothing comes through the same wire; a tab that nobody looks at draws no frame.
  'requestAnimationFrame(()=>setTimeout(ahead));setTimeout(ahead,d.hidden?1e3:5e3)}})()';

/** What a spelled link says of a view that a bare address opens too, page by page: `{direction: 'all', …}`. */
const DEFAULTS = Object.fromEntries(
  PAGES.flatMap((page) => [...new URLSearchParams(spellView({ ...firstView('en'), page }))]).filter(
    ([key]) => key !== 'lang'
  )
);

/**
 * The same for a figure in the page of another site: its theme and what may be changed in it are dress, and leave the
 * picture as it is, and so do keys that say what a bare address shows, as the code that a partner copies spells them; the
 * release of the data stands in the HTML. Anything else asks for another picture.
 */
export const EMBED_OPENING =
  '(()=>{const e=document.documentElement,p=new URLSearchParams(location.search),k=' +
  JSON.stringify(LANGUAGES) +
  ',w=(n,l)=>{const v=p.get(n);p.delete(n);if(l.includes(v))e.dataset[n]=v};' +
  `w("theme",${JSON.stringify(THEMES)});w("controls",${JSON.stringify(CONTROLS)});` +
  `const a=p.get("lang"),l=k.includes(a)?a:${LANGUAGE};` +
  `const d=${JSON.stringify(DEFAULTS)};d.data=e.dataset.release;` +
  'for(const n in d)if(p.get(n)===d[n])p.delete(n);' +
  'p.delete("lang");if(p.size>0||l!==e.lang)e.dataset.opening=""})()';

/**
 * Runs behind an embedded picture: tells the page around it how high it is, whenever that changes, in the three ways that
 * pages listen to; it hears nothing itself. Scripts come with the first touch, for most figures are only looked at: those of
 * the drawing, where it can live by itself. Where the picture is not the one asked for, those of the whole figure come at
 * once. Where the pointer was last is kept for them (`shell/light/pointer.ts`).
 */
export const EMBED_FOLLOWING =
  '(()=>{const a=document.getElementById("app"),s=/^#\\?secret=([A-Za-z0-9]{10})$/.exec(location.hash);let h=0;' +
  'const tell=m=>parent.postMessage(m,"*"),say=()=>{const n=Math.ceil(a.getBoundingClientRect().height);' +
  'if(n===h||n===0||parent===window)return;h=n;tell({type:"tip-atlas:height",v:1,height:n});' +
  'tell({sentinel:"amp",type:"embed-size",height:n});if(s)tell({message:"height",value:n,secret:s[1]})};' +
  'new ResizeObserver(say).observe(a);' +
  'const o="opening" in document.documentElement.dataset,l="template[data-later]",' +
  't=document.querySelector(o?l:"template[data-light],"+l),go=()=>{t.isConnected&&t.replaceWith(t.content)};' +
  'addEventListener("pointermove",e=>{document.pointer=e});' +
  'if(o)go();' +
  'else for(const e of["pointerover","pointerdown","focusin","keydown"])addEventListener(e,go,{once:true})})()';

/** What stands first below the root of the site, so that a path without a page still tells where the root is. */
const FIRST = [...PAGES, 'embed', 'assets'];

/**
 * Runs in the page that a host gives where nothing was found, at any depth and below any folder: takes what stands before the
 * first name it knows for the root, and a host's own root where it knows none; says what was asked for, lets links and style
 * lead from that root, and puts the nearest page first. A frame is led to figures for frames.
 */
export const NOT_FOUND =
  `(()=>{const k=${JSON.stringify(FIRST)},p=location.pathname.split("/").filter(Boolean),i=p.findIndex(x=>k.includes(x)),` +
  'r="/"+p.slice(0,Math.max(i,0)).map(x=>x+"/").join(""),e=p[i]==="embed",n=p[e?i+1:i]+"/",d=document;' +
  'for(const c of d.querySelectorAll("code"))c.textContent=location.pathname.slice(0,200);' +
  'for(const a of d.querySelectorAll("a[data-to]")){const t=a.dataset.to;a.hidden=e&&t==="data/";' +
  'a.href=r+(e?"embed/":"")+t;if(t===n)a.parentNode.prepend(a)}' +
  'for(const s of d.documentElement.dataset.styles.split(" ")){const l=d.createElement("link");l.rel="stylesheet";' +
  'l.href=r+s;d.head.append(l)}})()';

/** The scripts that stand in the HTML, as a content policy names them. */
export const INLINE_HASHES = [OPENING, FOLLOWING, FACES_WAITING, EMBED_OPENING, EMBED_FOLLOWING, NOT_FOUND]
  .map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`)
  .join(' ');
