import { coldLoads } from '../cold.ts';
import { measurement, tenth } from '../measure.ts';
import type { About, Measurement } from '../measure.ts';
import { ALL, LAPTOP, PROJECTOR } from '../site.ts';
import type { Preparation, Site, Size } from '../site.ts';
import type { StepTime } from './diary.ts';
import { hoverWork } from './hover.ts';
import { heldWhileUsed } from './memory.ts';
import { idleFrames, panFrames, zoomFrames } from './moves.ts';
import { stepTimes } from './steps.ts';
import type { Step } from './steps.ts';
import { withSyntheticRoutes } from './synthetic.ts';
import { yardstickTimes } from './yardstick.ts';

/** How thoroughly: seconds of panning and filtering for the memory, and runs of each cold load. */
export type Care = {
  readonly memorySeconds: number;
  readonly coldRuns: number;
  /** a folder for a picture of each page at the moment it says that it is drawn */
  readonly pictures?: string;
};

/** Measures one kind of figure. */
export type Measure = (site: Site, care: Care) => Promise<readonly Measurement[]>;

/** One kind of figure of the routes page, measured by its name: `npm run bench -- --only pan`. */
export const ROUTES_FIGURES: Readonly<Record<string, Measure>> = {
  yardstick,
  idle,
  pan,
  zoom,
  step,
  hover,
  memory,
  many,
  cold
};

const MANY = 40_000;
const SLOWER = 4;

function about(key: string, rest: Omit<About, 'command'>): About {
  return { ...rest, command: `npm run build && npm run bench -- --only ${key}` };
}

function named(size: Size): string {
  return `${size.width}×${size.height}`;
}

/** How fast the page's thread is on this machine, so that runs on two machines can be set side by side. */
async function yardstick(site: Site): Promise<readonly Measurement[]> {
  const times = await yardstickTimes(site);
  const what = 'this machine: a fixed piece of work in the page';
  return [measurement(times, about('yardstick', { what, unit: 'ms', limit: null, judged: 'median' }))];
}

async function idle(site: Site): Promise<readonly Measurement[]> {
  const what = `routes: frames while nothing happens, ${named(LAPTOP)}`;
  const frames = await idleFrames(site, LAPTOP, ALL);
  return [measurement(frames, about('idle', { what, unit: 'ms', limit: null, judged: 'p95' }))];
}

async function pan(site: Site): Promise<readonly Measurement[]> {
  const rows: Measurement[] = [];
  for (const size of [LAPTOP, PROJECTOR]) {
    const what = `routes: pan frame, all pairs, ${named(size)}`;
    const frames = await panFrames(site, size, ALL);
    rows.push(measurement(frames, about('pan', { what, unit: 'ms', limit: 17, judged: 'p95' })));
  }
  return rows;
}

async function zoom(site: Site): Promise<readonly Measurement[]> {
  const rows: Measurement[] = [];
  for (const size of [LAPTOP, PROJECTOR]) {
    const what = `routes: wheel zoom frame, all pairs, ${named(size)}`;
    const frames = await zoomFrames(site, size, ALL);
    rows.push(measurement(frames, about('zoom', { what, unit: 'ms', limit: 50, judged: 'p95' })));
  }
  return rows;
}

async function step(site: Site): Promise<readonly Measurement[]> {
  const kinds: readonly (readonly [Step, string])[] = [
    ['year', 'a year step'],
    ['country', 'a country chosen'],
    ['filter', 'a filter']
  ];
  const rows: Measurement[] = [];
  for (const [kind, words] of kinds) {
    const walk = { address: '/routes/', size: { width: 1440, height: 900 }, slower: SLOWER };
    const times = await stepTimes(site, kind, walk);
    const row = (what: string, values: readonly number[], limit: number | null) =>
      measurement(values, about('step', { what, unit: 'ms', limit, judged: 'p95' }));
    rows.push(
      row(
        `routes: ${words} to the next frame, ${SLOWER}× slowed`,
        times.map(({ next }) => next),
        50
      ),
      row(`routes: ${words} until the map answers, ${SLOWER}× slowed`, mapTimes(times), null)
    );
  }
  return rows;
}

/** Of the steps that the map answered: a filter may leave it as it was. */
function mapTimes(times: readonly StepTime[]): readonly number[] {
  const answered = times.map(({ map }) => map).filter((each) => !Number.isNaN(each));
  if (answered.length === 0) throw new Error('the map answered none of the steps');
  return answered;
}

async function hover(site: Site): Promise<readonly Measurement[]> {
  const what = 'routes: work from hover to tooltip, all pairs';
  const work = await hoverWork(site, LAPTOP, ALL);
  return [measurement(work, about('hover', { what, unit: 'ms', limit: 4, judged: 'median' }))];
}

async function memory(site: Site, { memorySeconds }: Care): Promise<readonly Measurement[]> {
  const { opened, warm, later, rounds } = await heldWhileUsed(site, LAPTOP, ALL, memorySeconds);
  const course = [opened, warm, ...later];
  console.log(`own objects in MB: ${course.map(({ own }) => tenth(own)).join(' → ')}`);
  console.log(`heap with machine code in MB: ${course.map(({ megabytes }) => tenth(megabytes)).join(' → ')}`);
  console.log(`nodes: ${course.map(({ nodes }) => nodes).join(' → ')}`);
  const end = later.at(-1) ?? warm;
  const span = `${memorySeconds} s, ${rounds} rounds`;
  const row = (what: string, value: number, rest: Pick<About, 'unit' | 'limit'>) =>
    measurement([value], about('memory', { ...rest, what: `routes: ${what}`, judged: 'median' }));
  return [
    row('heap after the warm-up', warm.megabytes, { unit: 'MB', limit: null }),
    row(`nodes growth, ${span}`, (end.nodes / warm.nodes - 1) * 100, { unit: '%', limit: 5 }),
    row(`growth of the page's own objects, ${span}`, (end.own / warm.own - 1) * 100, { unit: '%', limit: 5 }),
    row(`growth of the heap with machine code, ${span}`, (end.megabytes / warm.megabytes - 1) * 100, {
      unit: '%',
      limit: null
    })
  ];
}

async function many(site: Site): Promise<readonly Measurement[]> {
  const preparation: Preparation = { prepare: (page) => withSyntheticRoutes(page, MANY) };
  const panned = await panFrames(site, LAPTOP, ALL, preparation);
  const walk = { address: ALL, size: LAPTOP, slower: 1, steps: 8, preparation };
  const filtered = mapTimes(await stepTimes(site, 'year', walk));
  const row = (times: readonly number[], what: string, limit: number) =>
    measurement(times, about('many', { what, unit: 'ms', limit, judged: 'p95' }));
  return [
    row(panned, 'routes: pan frame, 40,000 synthetic pairs', 17),
    row(filtered, 'routes: a year step until the map answers, 40,000 synthetic pairs', 200)
  ];
}

async function cold(site: Site, { coldRuns }: Care): Promise<readonly Measurement[]> {
  const addresses = { 'as opened': `${site.url}/routes/`, 'all routes': `${site.url}/routes/?top=all` };
  const loads = await coldLoads(site.browser, addresses, LAPTOP, coldRuns);
  return [...loads].flatMap(([name, runs]) => {
    const row = (what: string, unit: 's' | 'kB' | 'ms', values: readonly number[]) =>
      measurement(
        values,
        about('cold', { what: `routes: ${what}, ${name}`, unit, limit: null, judged: 'median' })
      );
    return [
      row(
        'cold until drawn',
        's',
        runs.map(({ seconds }) => seconds)
      ),
      row(
        'bytes until drawn',
        'kB',
        runs.map(({ kilobytes }) => kilobytes)
      ),
      row(
        'script until drawn',
        'ms',
        runs.map(({ script }) => script)
      )
    ];
  });
}
