import { isOnlyHidden, hiddenCells } from '../../../query/count.ts';
import type { Words } from '../../../i18n/words.ts';
import type { Session } from '../../../state/session.svelte.ts';
import { heightOf, rowsThatFit } from '../../scenes/fit.ts';
import { sceneWords } from '../../scenes/say.ts';
import { apartRows, type ApartRow } from '../apart.ts';
import { directionIn, isOneCountry, tellingOf } from '../ask.ts';
import { lineCount, unplacedText } from '../drawn.ts';
import { groupsOf } from '../groups.ts';
import { listRows, longestOf, personsOf, type ListRow } from '../rows.ts';
import { drawnRoutes } from '../scene.ts';
import { routesShown, type ShownRoute } from '../shown.ts';
import { listUnit } from '../titles.ts';

/** Heights on a slide, in ems of its notes: the style sheet of the list has the same. */
export const SIZES = { head: 2.3, row: 2.15, pair: 2.8, long: 3.6, apart: 2.5, gap: 0.4 } as const;

/** Letters of both names of a route that stand in one line over its bar, and the most routes that any slide lists. */
export const LONG_PAIR = 38;
const MOST = 12;

/** Fewer rows than these are not worth their bars. */
const FEW = 4;

/** The list beside a map as far as there is room for it; what is left out of it is counted. */
export type Ranked = {
  /** what the numbers are, where the headline does not say it */
  readonly unit: string;
  readonly routes: readonly ShownRoute[];
  readonly rows: readonly ListRow[];
  /** of each row, ems */
  readonly row: number;
  /** both ends are named */
  readonly isPair: boolean;
  readonly hasBar: boolean;
  /** how many routes are not listed, and why */
  readonly rest: readonly string[];
  /** victims that are on no route */
  readonly apart: readonly ApartRow[];
  /** what the map leaves out */
  readonly notes: readonly string[];
};

/** The strongest routes of a view, as many as fit into a room that is `room` high and `wide` wide, in ems of the notes. */
export function rankedIn(session: Session, { room, wide }: { room: number; wide: number }): Ranked {
  const words = sceneWords(session.words);
  const telling = tellingOf(session);
  const { listed, hidden, unclear } = kindsOf(routesShown(session));
  const isPair = !(isOneCountry(session) && ['from', 'to'].includes(directionIn(session)));
  const apart = telling === 'counted' ? apartRows(session) : [];
  const notes = notesOf(session, words);
  const unit = telling === 'counted' && session.view.layer === 'detected' ? '' : listUnit(session);
  const high = (texts: readonly string[]) =>
    texts.reduce((sum, text) => sum + heightOf(words, text, wide) + SIZES.gap, 0);
  const always = [
    ...(hidden.length > 0 ? [hiddenText(words, hidden, isPair)] : []),
    ...(unclear > 0 ? [words.say('routes.state.unclear.head', { n: unclear })] : [])
  ];
  const taken =
    SIZES.head + apart.length * SIZES.apart + high([...(unit ? [unit] : []), ...always, ...notes]);
  const isCounted = telling !== 'documented';
  const fitting = (row: number) => {
    const n = rowsThatFit(room, taken, row);
    return n >= listed.length
      ? n
      : rowsThatFit(room, taken + high([smallerText(words, listed, isPair)]), row);
  };
  // Where few rows fit with a bar below both names, more of them say more than the bars.
  const isLong = listRows(listed.slice(0, MOST), session, 1).some(({ name }) => name.length > LONG_PAIR);
  const tall = !isPair || !isCounted ? SIZES.row : isLong ? SIZES.long : SIZES.pair;
  const isTight = fitting(tall) < Math.min(FEW, listed.length);
  const row = isTight ? SIZES.row : tall;
  const n = fitting(row);
  const [routes, left] = [listed.slice(0, n), listed.slice(n)];
  return {
    unit,
    routes,
    rows: listRows(routes, session, longestOf(listed)),
    row,
    isPair,
    hasBar: isCounted && !(isTight && isPair),
    rest: [...(left.length > 0 ? [smallerText(words, left, isPair)] : []), ...always],
    apart,
    notes
  };
}

/** The routes that a list names, and those that it counts: of which only hidden numbers are on record, unless all are such, or two years that cannot be compared. */
function kindsOf(all: readonly ShownRoute[]) {
  const groups = groupsOf(all);
  const unclear = groups.find(({ state }) => state === 'unclear')?.routes.length ?? 0;
  const clear = groups.flatMap(({ state, routes }) => (state === 'unclear' ? [] : routes));
  const isHidden = (route: ShownRoute) => 'victims' in route && isOnlyHidden(route.victims);
  const published = clear.filter((route) => !isHidden(route));
  return published.length === 0
    ? { listed: clear, hidden: [], unclear }
    : { listed: published, hidden: clear.filter(isHidden), unclear };
}

function hiddenText(words: Words, hidden: readonly ShownRoute[], isPair: boolean): string {
  const n = hidden.length;
  // Two hidden numbers of one year may be more than four persons together.
  const isOneAYear = hidden.every(
    (route) => 'victims' in route && hiddenCells(route.victims) <= route.years.length
  );
  if (!isOneAYear) return words.say('scenes.routes.hidden.parts', { n });
  return words.say(isPair ? 'scenes.routes.hidden.routes' : 'scenes.routes.hidden.countries', { n });
}

/** How many routes are below those listed, and how large they are at most; they stand in the order of the list. */
function smallerText(words: Words, left: readonly ShownRoute[], isPair: boolean): string {
  const n = left.length;
  const [first] = left;
  if (first === undefined || 'state' in first) return words.say('scenes.routes.compared', { n });
  if ('mentions' in first)
    return words.say('scenes.routes.named', {
      n,
      least: words.say('routes.documented.mentions', { n: first.mentions })
    });
  const least = personsOf(first)?.least ?? 0;
  if (least === 0) return hiddenText(words, left, isPair);
  return words.say(isPair ? 'scenes.routes.smaller.routes' : 'scenes.routes.smaller.countries', { n, least });
}

/** How many routes the map draws where that is not all, and the ends that it has no place for. */
function notesOf(session: Session, words: Words): readonly string[] {
  const drawn = drawnRoutes(session, session.view.top);
  const [n, m] = [drawn.length, lineCount(session)];
  const some =
    n === m
      ? ''
      : words.say(tellingOf(session) === 'documented' ? 'scenes.routes.drawn.named' : 'scenes.routes.drawn', {
          n,
          m
        });
  return [some, unplacedText(session, drawn)].filter((text) => text !== '');
}
