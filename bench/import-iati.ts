import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
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

/** The time and the memory that a file of 100 MB takes from its bytes to the printed candidates, in this process. */
async function iatiImports(): Promise<readonly Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'iati-'));
  try {
    const path = join(folder, 'activities.xml');
    writeActivities(path, MEGABYTES);
    const seconds: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const start = performance.now();
      const { rows, report, issues } = await iatiCandidates(path, '.', '');
      let printed = 0;
      for (const text of candidatesCsv(rows)) printed += text.length;
      seconds.push((performance.now() - start) / 1000);
      const rate = statSync(path).size / 1e6 / (seconds.at(-1) ?? NaN);
      console.log(
        `${report.read} activities, ${report.kept} kept, ${issues.length} faults, ${rows.length} rows, ${printed} characters: ${rate.toFixed(1)} MB/s`
      );
    }
    const about = { judged: 'median', command: COMMAND } as const;
    const megabytes = process.resourceUsage().maxRSS / 1000;
    return [
      measurement(seconds, {
        what: 'import of 100 MB of IATI, file to candidates',
        unit: 's',
        limit: 5,
        ...about
      }),
      measurement([megabytes], {
        what: 'the same: most memory of its process',
        unit: 'MB',
        limit: 300,
        ...about
      })
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const measured = await iatiImports();
console.log(measured.map(line).join('\n'));
keepResults('measured', measured);
if (!measured.every(isWithin)) process.exitCode = 1;
