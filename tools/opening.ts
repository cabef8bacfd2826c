import { createHash } from 'node:crypto';
import { LANGUAGES } from '../src/i18n/language.ts';

/**
 * Runs before a page is drawn: the HTML shows what a bare address opens, in its own language. Where the address asks for
 * more or the reader speaks another language, that picture is not theirs; it stays out of sight until the script draws.
 */
export const OPENING =
  '(()=>{const e=document.documentElement,k=' +
  JSON.stringify(LANGUAGES) +
  ',l=navigator.languages.map(t=>t.toLowerCase().split("-")[0]).find(t=>k.includes(t))??"en";' +
  'if(location.search!==""||l!==e.lang)e.dataset.opening=""})()';

/**
 * Runs behind the picture: what scripts need is named in a template, and fetched when the picture is on the screen, so
 * that on a slow line it does not come through the same wire. At once where the picture is not the reader's; in a tab
 * that nobody looks at, which draws no frame, after a second.
 */
export const FOLLOWING =
  '(()=>{const t=document.querySelector("template[data-later]"),go=()=>{t.isConnected&&t.replaceWith(t.content)};' +
  'if("opening" in document.documentElement.dataset)go();' +
  'else{requestAnimationFrame(()=>setTimeout(go));setTimeout(go,document.hidden?1e3:5e3)}})()';

/** The scripts that stand in the HTML, as a content policy names them. */
export const INLINE_HASHES = [OPENING, FOLLOWING]
  .map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`)
  .join(' ');
