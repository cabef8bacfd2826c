import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { candidatesCsv, iatiCandidates } from '../tools/iati.ts';
import { isWithin, line, measurement } from './measure.ts';
import type { Measurement } from './measure.ts';
import { keepResults } from './results.ts';

const RUNS = 3;
const MEGABYTES = 100;
const TRANSACTIONS = 24;
const COMMAND = 'npx tsx bench/import-iati.ts';

/** Writes an IATI file of about this many megabytes: activities of 10 kB with texts, transactions, budgets and parents. */
function writeActivities(path: string, megabytes: number): void {
  const file = openSync(path, 'w');
  let bytes = writeSync(file, '<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities version="2.03">\n');
  for (let at = 1; bytes < megabytes * 1e6; at += 1) bytes += writeSync(file, activity(at));
  writeSync(file, '</iati-activities>\n');
  closeSync(file);
}

function activity(at: number): string {
  const day = `20${String(10 + (at % 10))}-0${1 + (at % 9)}-15`;
  const parent =
    at % 10 === 0 ? '' : `\n  <related-activity ref="XM-FIXTURE-${at - (at % 10)}-PROGRAMME" type="1"/>`;
  const transactions = Array.from(
    { length: TRANSACTIONS },
    (_, each) => `
  <transaction>
    <transaction-type code="${2 + (each % 3)}"/>
    <transaction-date iso-date="${day}"/>
    <value currency="${at % 3 === 0 ? 'EUR' : 'USD'}" value-date="${day}">${at + each}.${each + 10}</value>
    <description><narrative>Payment ${each}, for the hotline &amp; the shelter</narrative></description>
    <provider-org ref="XM-FIXTURE-${each}"><narrative>UNODC</narrative></provider-org>
  </transaction>`
  ).join('');
  return `<iati-activity xml:lang="en" default-currency="USD">
  <iati-identifier>XM-FIXTURE-${at}-PROGRAMME</iati-identifier>
  <reporting-org ref="XM-FIXTURE" type="40"><narrative>UNODC</narrative></reporting-org>
  <title><narrative>Fixture programme ${at} against trafficking in persons</narrative></title>
  <description type="1"><narrative>${'A paragraph that says what is done, as publishers write it. '.repeat(16)}</narrative></description>
  <participating-org role="1"><narrative>Denmark</narrative></participating-org>
  <participating-org role="4"><narrative>International Organization for Migration</narrative></participating-org>
  <activity-status code="2"/>
  <activity-date iso-date="${day}" type="2"/>
  <recipient-country code="PK" percentage="60"/><recipient-country code="NP" percentage="40"/>${transactions}
  <budget type="1" status="2"><period-start iso-date="2020-01-01"/><period-end iso-date="2020-12-31"/>
    <value value-date="2020-01-01">${at}00</value></budget>${parent}
</iati-activity>
`;
}

/** What one import took in a process of its own. */
type Run = {
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly megabytes: number;
  readonly rows: number;
};

/** One import, from the bytes of the file to the printed candidates. */
async function importOnce(path: string): Promise<Run> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const { rows } = await iatiCandidates(path, '.', '');
  let printed = 0;
  for (const text of candidatesCsv(rows)) printed += text.length;
  if (printed === 0) throw new Error('nothing was printed');
  const { user, system } = process.cpuUsage(before);
  return {
    seconds: (performance.now() - start) / 1000,
    processorSeconds: (user + system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1000,
    rows: rows.length
  };
}

function runApart(path: string): Run {
  const printed = execFileSync('npx', ['tsx', 'bench/import-iati.ts', path], { encoding: 'utf8' });
  const run: unknown = JSON.parse(printed);
  if (!isRun(run)) throw new Error(`no run: ${printed}`);
  console.log(
    `${run.rows} rows, ${(MEGABYTES / run.seconds).toFixed(1)} MB/s, ${(MEGABYTES / run.processorSeconds).toFixed(1)} MB a second of processor time, ${run.megabytes.toFixed(0)} MB`
  );
  return run;
}

function isRun(value: unknown): value is Run {
  return typeof value === 'object' && value !== null && 'seconds' in value && 'megabytes' in value;
}

/** The time and the memory that a file of 100 MB takes, each run in a process of its own. */
function iatiImports(): readonly Measurement[] {
  const folder = mkdtempSync(join(tmpdir(), 'iati-'));
  try {
    const path = join(folder, 'activities.xml');
    writeActivities(path, MEGABYTES);
    const runs = Array.from({ length: RUNS }, () => runApart(path));
    const about = { judged: 'median', command: COMMAND } as const;
    return [
      measurement(
        runs.map(({ seconds }) => seconds),
        { what: 'import of 100 MB of IATI, file to candidates', unit: 's', limit: 5, ...about }
      ),
      measurement(
        runs.map(({ megabytes }) => megabytes),
        { what: 'the same: most memory of its process', unit: 'MB', limit: 300, ...about }
      )
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [given] = process.argv.slice(2);
if (given === undefined) {
  const measured = iatiImports();
  console.log(measured.map(line).join('\n'));
  keepResults('measured', measured);
  if (!measured.every(isWithin)) process.exitCode = 1;
} else {
  console.log(JSON.stringify(await importOnce(given)));
}
