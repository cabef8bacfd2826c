import { InputError, type Issue } from '../domain/issue.ts';
import type { Import, Importer, KeptTable, SourceFile } from './importer.ts';
import { placeIds } from './places-kept.ts';
import { fileAt, readRecords } from './records.ts';
import { Tallies } from './tallies.ts';

const FILE = 'us-tip-tiers/tip_tiers_merged_2001_2016.csv';
const SOURCE = 'us-tip-tiers-2001-2016';
const TIERS = ['1', '2', '2W', '3', 'SC'];

/** The two lists the file merges, the stronger first: where both judge a place and year, the first one's row stays. */
const LISTS = ['heiss_kelley', 'htc_du'];

/** Kosovo stands under two codes, one a list: without this its years 2009 to 2015 would count twice. */
const RECODED: ReadonlyMap<string, string> = new Map([['KOS', 'XKX']]);

/** Places that are gone and have no one successor. */
const FORMER: ReadonlyMap<string, string> = new Map([['ANT', 'Netherlands Antilles, dissolved in 2010']]);

type Judgement = {
  readonly place: string;
  readonly year: string;
  readonly tier: string;
  readonly list: string;
};

/** Tier of each country in the yearly US report on trafficking in persons, as the source writes it. */
export const tiers: Importer = {
  name: 'tiers',
  says: 'US TIP Report tiers 2001–2016, compiled by Heiss & Kelley and by HTC',
  files: [FILE],
  writes: ['tiers'],
  read: (files, kept) => Promise.resolve().then(() => readTiers(fileAt(files, 0, FILE), kept))
};

function readTiers(file: SourceFile, kept: KeptTable): Import {
  const { judgements, read, dropped } = readJudgements(file, placeIds(kept));
  const notes = new Tallies();
  const chosen = new Map<string, Judgement>();
  for (const judgement of judgements.sort((a, b) => LISTS.indexOf(a.list) - LISTS.indexOf(b.list))) {
    const key = `${judgement.place} ${judgement.year}`;
    const first = chosen.get(key);
    if (first === undefined) {
      chosen.set(key, judgement);
      if (judgement.list !== LISTS[0]) notes.add(`only in the list ${judgement.list}`, key);
    } else {
      dropped.add(`the same place and year in both lists: ${first.list} stays`, key);
      if (first.tier !== judgement.tier)
        notes.add('the two lists disagree', `${key}: ${first.tier} or ${judgement.tier}`);
    }
  }
  const rows = [...chosen.values()].map(({ place, year, tier }) => ({ place, year, tier, source: SOURCE }));
  const fates = { dropped: dropped.list(), notes: notes.list() };
  return {
    drafts: [{ table: 'tiers', rows }],
    report: { source: SOURCE, file: file.name, read, kept: rows.length, hidden: 0, ...fates }
  };
}

function readJudgements(file: SourceFile, places: ReadonlySet<string>) {
  const records = readRecords(file, ['iso3', 'year', 'tier', 'src']);
  const dropped = new Tallies();
  const issues: Issue[] = [];
  const judgements: Judgement[] = [];
  for (const { line, cell } of records) {
    const code = cell('iso3');
    const former = FORMER.get(code);
    if (former !== undefined) {
      dropped.add(`no place of today: ${former}`, `${code} ${cell('year')}`);
      continue;
    }
    const place = RECODED.get(code) ?? code;
    const [year, tier, list] = [cell('year'), cell('tier'), cell('src')];
    const refuse = (column: string, expected: string, got: string) =>
      issues.push({ file: file.name, line, column, expected, got });
    if (!places.has(place)) refuse('iso3', 'a place of places.csv', code);
    if (!/^20\d\d$/.test(year)) refuse('year', 'a year', year);
    if (!TIERS.includes(tier)) refuse('tier', `one of ${TIERS.join(', ')}`, tier);
    if (!LISTS.includes(list)) refuse('src', `one of ${LISTS.join(', ')}`, list);
    judgements.push({ place, year, tier, list });
  }
  if (issues.length > 0) throw new InputError(issues);
  return { judgements, read: records.length, dropped };
}
