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

/** The script as a content policy names it. */
export const OPENING_HASH = `'sha256-${createHash('sha256').update(OPENING).digest('base64')}'`;
