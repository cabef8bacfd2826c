import type { Year } from '../../domain/year.ts';
import { runsOf } from '../../query/span.ts';
import type { Words } from '../../i18n/words.ts';

/** Years one by one, where each of them counts: those a route really has a number for. */
export function eachYearText(years: readonly Year[], words: Words): string {
  return years.map((year) => words.year(year)).join(words.say('list.separator'));
}

/** Years in runs: those that follow on one another by their first and last, so that a gap is heard. */
export function runsText(years: readonly Year[], words: Words): string {
  return runsOf(years)
    .map((run) => words.span(run))
    .join(words.say('list.separator'));
}

/** Years by their first and last, where there is no room or no breath for each: a gap between them is not said. */
export function runText(years: readonly Year[], words: Words): string {
  return words.span({ from: years[0] ?? 0, to: years.at(-1) ?? 0 });
}
