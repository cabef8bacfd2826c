import { controls } from './controls.ts';
import { replies } from './replies.ts';
import { shell } from './shell.ts';

/** What every page says: the frame around the figures, and what several of them share. */
export const shared = { ...shell, ...controls, ...replies };

export { TITLES } from './milestones.ts';
