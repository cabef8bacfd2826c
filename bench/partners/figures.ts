import { measurement } from '../measure.ts';
import type { Measurement } from '../measure.ts';
import type { Site } from '../site.ts';
import { partnerSteps } from './steps.ts';
import type { Step } from './steps.ts';

const KINDS: readonly (readonly [Step, string])[] = [
  ['purpose', 'a purpose of the grants'],
  ['year', 'a year step'],
  ['country', 'a country'],
  ['letter', 'a letter typed to find a grant']
];

/** A reader's steps on the partners page, the list of grants open: `npm run bench -- --only partners`. */
export async function partners(site: Site): Promise<readonly Measurement[]> {
  const rows: Measurement[] = [];
  for (const [kind, words] of KINDS) {
    const times = await partnerSteps(site, kind, 4);
    const about = {
      unit: 'ms',
      judged: 'p95',
      command: 'npm run build && npm run bench -- --only partners'
    } as const;
    rows.push(
      measurement(
        times.map(({ next }) => next),
        { ...about, what: `partners: ${words} to the next frame, 4× slowed`, limit: 50 }
      ),
      measurement(
        times.map(({ list }) => list).filter((each) => !Number.isNaN(each)),
        { ...about, what: `partners: ${words} until the grants answer, 4× slowed`, limit: null }
      )
    );
  }
  return rows;
}
