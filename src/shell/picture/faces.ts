import { isInRange } from '../../export/picture/samples.ts';
import type { Face } from '../../export/picture/svg.ts';
import { base64Of } from './base64.ts';

/** The faces of the page that a picture needs, fetched as they stand in its style sheets: those of its families that have a letter it says. */
export async function facesFor(text: string, families: string): Promise<readonly Face[]> {
  const letters = [...new Set(text)];
  const rules = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule)
  );
  const wanted = rules.flatMap((rule) => {
    const family = value(rule, 'font-family').replace(/["']/g, '');
    const range = value(rule, 'unicode-range');
    const [, address] = /url\(\s*["']?([^"')]+)/.exec(value(rule, 'src')) ?? [];
    const isNeeded = families.includes(family) && letters.some((letter) => isInRange(letter, range));
    if (!address || !isNeeded) return [];
    const url = new URL(address, rule.parentStyleSheet?.href ?? document.baseURI).href;
    return [{ family, weight: value(rule, 'font-weight') || '400', range, url }];
  });
  return Promise.all(wanted.map(async ({ url, ...face }) => ({ ...face, woff2: await inBase64(url) })));
}

function value(rule: CSSFontFaceRule, name: string): string {
  return rule.style.getPropertyValue(name).trim();
}

const kept = new Map<string, Promise<string>>();

/** A file of the site in base 64, fetched once. */
function inBase64(url: string): Promise<string> {
  const before = kept.get(url);
  if (before) return before;
  const reading = read(url).catch((error: unknown) => {
    kept.delete(url);
    throw error;
  });
  kept.set(url, reading);
  return reading;
}

async function read(url: string): Promise<string> {
  const [, inline] = /^data:[^,]*;base64,(.*)$/.exec(url) ?? [];
  if (inline !== undefined) return inline;
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
  return base64Of(await response.arrayBuffer());
}
