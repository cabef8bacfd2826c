/** How wide, in pixels of its own layout, the page stands on paper: A4 and US Letter scaled so that it fills two sheets. */
export const PAPER = 1064;

/** How wide each of two parts side by side stands there. */
export const HALF = (PAPER - 40) / 2;

/** How wide the map stands there, beside its lists. */
export const MAP = Math.round(PAPER * 0.6);
