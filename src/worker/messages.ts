/** A file of the offline set: its path below the root of the site (`''`, `trends/`, `assets/…`), and its SHA-256 in base 64. */
export type KeptFile = readonly [path: string, sha256: string];

/** What a page asks the worker: what it keeps, to keep these files anew, to take over from the release before. */
export type Asked = 'files' | 'use' | { readonly mend: readonly string[] };

/** What the worker keeps, and in which cache. `off` is the answer of the worker that switches all this off. */
export type Kept = { readonly cache: string; readonly files: readonly KeptFile[] } | 'off';

/** What the worker asks every open page before it takes over; a page answers `true` while a talk is given on it. */
export const TALK = 'talk?';

/** How a copy comes along, as the worker tells it to every open page. */
export type Told =
  | { readonly kept: number; readonly of: number }
  /** a file that did not come as this release has it, or `space` where the device has no room */
  | { readonly failed: string; readonly space: boolean };
