import type { Count } from '../../domain/count.ts';
import type { Words } from '../../i18n/words.ts';
import { isExact } from '../../query/count.ts';
import { sharesOf, type Person, type PersonsYear } from '../../query/persons.ts';
import type { YearlyVictims } from '../../query/yearly.ts';
import type { Session } from '../../state/session.svelte.ts';
import type { Cell, Column } from '../figure.ts';
import type { TrendAnswer } from './answer.ts';
import { listed, seriesName } from './naming.ts';
import { foursOf, personLines } from './persons.ts';

/** The columns that women, girls, men and boys need beside their numbers: what each makes of the four, and who gave all four. */
export function shareColumns(words: Words): readonly Column[] {
  return [
    { key: 'share_least', title: words.say('trends.sheet.share.least'), kind: 'number' },
    { key: 'share_most', title: words.say('trends.sheet.share.most'), kind: 'number' },
    { key: 'share_countries', title: words.say('trends.persons.countries'), kind: 'number' }
  ];
}

/** One of the four in one year of a line: its number as it was told, and what it makes of the four where these were all given. */
export type PersonRow = {
  readonly name: string;
  readonly told: YearlyVictims;
  /** the cells of its columns */
  readonly shares: readonly Cell[];
};

/** Women, girls, men and boys of every line, year by year. */
export function personRows(session: Session, answer: TrendAnswer): readonly PersonRow[] {
  const { words } = session;
  const fours = foursOf(session, answer);
  return (personLines(session, answer) ?? []).flatMap(({ person, lines }) => {
    const of = words.say(`trends.persons.${person}`);
    return lines.flatMap((line, at) =>
      line.years.map((told) => ({
        name: listed(words, [seriesName(words, line, answer), of], 'trends.list'),
        told,
        shares: shareCells(
          person,
          fours[at]?.fours.find(({ year }) => year === told.year)
        )
      }))
    );
  });
}

function shareCells(person: Person, four: PersonsYear | undefined): readonly Cell[] {
  const share = four && sharesOf(four).find((each) => each.person === person)?.share;
  if (!share) return ['', '', ''];
  const { least, most } = inPercent(share);
  return [least, most, four.countries];
}

/** A share in per cent with one digit: its lower end is never rounded up, its higher never down, and an exact one to the nearest. */
function inPercent(share: Count): Count {
  const [least, most] = [share.least * 1000, share.most * 1000];
  if (isExact(share)) return { least: Math.round(least) / 10, most: Math.round(most) / 10 };
  return { least: Math.floor(least + TINY) / 10, most: Math.ceil(most - TINY) / 10 };
}

/** Keeps a number that stands on a step from being pushed to the next one by the last bit of a division. */
const TINY = 1e-9;
