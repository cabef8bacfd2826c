import { controls } from './controls.ts';
import { shell } from './shell.ts';

/** What every page says: the frame around the figures, and what several of them share. */
export const shared = { ...shell, ...controls } as const;

export { THE } from './articles.ts';
