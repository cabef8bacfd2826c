import { measurement } from '../measure.ts';
import type { Measurement } from '../measure.ts';
import type { Site } from '../site.ts';
import { trendSteps } from './steps.ts';
import type { Step } from './steps.ts';

const KINDS: readonly (readonly [Step, string])[] = [
  ['year', 'a year step'],
  ['form', 'a filter'],
  ['country', 'a country set beside another']
];

/** A reader's steps on the trends page: `npm run bench -- --only trends`. */
export async function trends(site: Site): Promise<readonly Measurement[]> {
  const rows: Measurement[] = [];
  for (const [kind, words] of KINDS) {
    const times = await trendSteps(site, kind, 4);
    const about = {
      unit: 'ms',
      judged: 'p95',
      command: 'npm run build && npm run bench -- --only trends'
    } as const;
    rows.push(
      measurement(
        times.map(({ next }) => next),
        { ...about, what: `trends: ${words} to the next frame, 4× slowed`, limit: 50 }
      ),
      measurement(
        times.map(({ map }) => map).filter((each) => !Number.isNaN(each)),
        { ...about, what: `trends: ${words} until the drawing answers, 4× slowed`, limit: null }
      )
    );
  }
  return rows;
}
