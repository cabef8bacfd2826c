import { drag, wheel } from '../hand.ts';
import { close, open } from '../site.ts';
import type { Opened, Site, Size } from '../site.ts';
import { filterChoices, yearStep } from './steps.ts';

/**
 * What a page holds after its garbage has been collected: megabytes of its own objects, megabytes of heap with the machine
 * code that the engine keeps for it until memory is short, and elements with their text nodes.
 */
export type Held = { readonly own: number; readonly megabytes: number; readonly nodes: number };

/** What the page held when it had opened, after the first rounds of everything, and from then on until the end. */
export type Growth = {
  readonly opened: Held;
  readonly warm: Held;
  /** a few looks on the way, the last one at the end */
  readonly later: readonly Held[];
  readonly rounds: number;
};

const WARM_UP = 3;
const LOOKS = 5;

/** What the routes page holds while a reader pans, zooms and filters for `seconds`. */
export async function heldWhileUsed(
  site: Site,
  size: Size,
  address: string,
  seconds: number
): Promise<Growth> {
  const page = await open(site, address, size);
  await page.protocol.send('Performance.enable');
  const opened = await held(page);
  for (let at = 0; at < WARM_UP; at++) await round(page);
  const warm = await held(page);
  const later: Held[] = [];
  let rounds = 0;
  const start = performance.now();
  while (later.length < LOOKS) {
    const until = start + ((later.length + 1) * seconds * 1000) / LOOKS;
    do {
      await round(page);
      rounds++;
    } while (performance.now() < until);
    later.push(await held(page));
  }
  await close(page);
  return { opened, warm, later, rounds };
}

/** Ends with the view it began with, so that two rounds are alike. */
async function round({ page }: Opened): Promise<void> {
  await drag(page, 1500);
  await wheel(page, 8);
  const step = await yearStep(page);
  for (let at = 0; at < 8; at++) {
    await step(at);
    await page.waitForTimeout(60);
  }
  for (const choice of await filterChoices(page)) {
    await choice.click();
    await page.waitForTimeout(100);
  }
}

/** What a page holds now. */
export async function held({ page, protocol }: Opened): Promise<Held> {
  await page.waitForTimeout(500);
  // Twice: what the first one frees may have held on to more.
  await protocol.send('HeapProfiler.collectGarbage');
  await protocol.send('HeapProfiler.collectGarbage');
  const { usedSize } = await protocol.send('Runtime.getHeapUsage');
  const { metrics } = await protocol.send('Performance.getMetrics');
  const nodes = metrics.find(({ name }) => name === 'Nodes')?.value ?? NaN;
  return { own: (await ownBytes(protocol)) / 1_000_000, megabytes: usedSize / 1_000_000, nodes };
}

/** What in a snapshot of the heap is no object of the page: compiled code, and what the browser keeps for it, its records of time too. */
const ENGINES = new Set(['code', 'native', 'hidden', 'synthetic']);

/** A snapshot of the heap as the protocol gives it: all fields of all nodes in one row. */
type Snapshot = {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly (readonly string[])[];
    };
  };
  readonly nodes: readonly number[];
};

async function ownBytes(protocol: Opened['protocol']): Promise<number> {
  const chunks: string[] = [];
  const keep = ({ chunk }: { chunk: string }) => chunks.push(chunk);
  protocol.on('HeapProfiler.addHeapSnapshotChunk', keep);
  await protocol.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  protocol.off('HeapProfiler.addHeapSnapshotChunk', keep);
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as Snapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    if (!ENGINES.has(types[0]?.[nodes[at + type] ?? 0] ?? '')) bytes += nodes[at + size] ?? 0;
  }
  return bytes;
}
