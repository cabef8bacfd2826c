/**
 * The one gate for HTML strings that are not Svelte's own: exactly the constants that Leaflet 1.9.4 sets while it
 * starts, nothing else. With `require-trusted-types-for 'script'` in force, any other string given to a tooltip, a
 * popup or an icon throws instead of being parsed. Must be the first import of main.ts: Leaflet probes on import.
 */
const LEAFLET_CONSTANTS: ReadonlySet<string> = new Set([
  '',
  // can the browser parse SVG and VML?
  '<svg/>',
  '<v:shape adj="1"/>',
  // the zoom control's defaults, and the same as plain text
  '<span aria-hidden="true">+</span>',
  '<span aria-hidden="true">&#x2212;</span>',
  '+',
  '−',
  // the popup's close button
  '<span aria-hidden="true">&#215;</span>'
]);

type PolicyFactory = {
  createPolicy(name: string, rules: { createHTML(html: string): string }): unknown;
};

function isPolicyFactory(value: unknown): value is PolicyFactory {
  return typeof value === 'object' && value !== null && 'createPolicy' in value;
}

/** Passes one of Leaflet's constants unchanged and throws a `TypeError` on any other string. */
export function leafletConstant(html: string): string {
  if (LEAFLET_CONSTANTS.has(html)) return html;
  throw new TypeError(`HTML is never built from strings: ${html.slice(0, 60)}`);
}

const factory: unknown = Reflect.get(globalThis, 'trustedTypes');
if (isPolicyFactory(factory)) factory.createPolicy('default', { createHTML: leafletConstant });
