import { measurement } from '../measure.ts';
import type { Measurement } from '../measure.ts';
import type { Measure } from '../routes/figures.ts';
import { ALL, LAPTOP } from '../site.ts';
import type { Size } from '../site.ts';
import { firefoxFrames, firefoxLacks } from './firefox.ts';
import { webkitFrames, webkitLacks } from './webkit.ts';

/** A browser beside Chromium: its name, what it lacks to be measured, and how it is. */
type Other = {
  readonly key: string;
  readonly name: string;
  readonly lacks: () => string | undefined;
  readonly frames: (address: string, size: Size) => Promise<readonly number[]>;
};

const RUNS = 3;
const LEAST = 50;

/** Frames a second of Firefox ESR while the map with every pair is dragged; nothing where it is not installed. */
export const firefox = panIn({
  key: 'firefox',
  name: 'Firefox ESR',
  lacks: firefoxLacks,
  frames: firefoxFrames
});

/** The same of WebKitGTK. */
export const webkit = panIn({ key: 'webkit', name: 'WebKitGTK', lacks: webkitLacks, frames: webkitFrames });

function panIn({ key, name, lacks, frames }: Other): Measure {
  return async ({ url }): Promise<readonly Measurement[]> => {
    const missing = lacks();
    if (missing !== undefined) {
      console.log(`${name} is not measured here: ${missing}`);
      return [];
    }
    const rates: number[] = [];
    for (let run = 0; run < RUNS; run++) rates.push(perSecond(await frames(url + ALL, LAPTOP)));
    return [
      measurement(rates, {
        what: `routes: pan, all pairs, ${name}, ${LAPTOP.width}×${LAPTOP.height}`,
        unit: 'fps',
        limit: LEAST,
        judged: 'median',
        command: `npm run build && npm run bench -- --only ${key}`
      })
    ];
  };
}

/** Frames a second from the milliseconds between them. */
function perSecond(gaps: readonly number[]): number {
  return (1000 * gaps.length) / gaps.reduce((sum, gap) => sum + gap, 0);
}
