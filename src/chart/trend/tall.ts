import type { Paper } from './axis.ts';

/**
 * How tall a drawing stands, as its attribute says it: in px as it was laid; before any script, when nobody has measured the
 * reader's type, in ems of it, so that the script that draws it anew moves nothing below.
 */
export function tallOf({ height, em }: Pick<Paper, 'height' | 'em'>): string | number {
  return import.meta.env.SSR ? `${Math.round((height / em) * 1000) / 1000}em` : height;
}
