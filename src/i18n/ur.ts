import { controls } from './ur/controls.ts';
import { data } from './ur/data.ts';
import { partners } from './ur/partners.ts';
import { routes } from './ur/routes.ts';
import { shell } from './ur/shell.ts';
import { trends } from './ur/trends.ts';
import type { Translation } from './words.ts';

/** Every text of the interface, in Urdu. */
export const ur: Translation = { ...shell, ...controls, ...routes, ...trends, ...partners, ...data };
