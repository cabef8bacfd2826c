import type { ComponentProps } from 'svelte';
import type Legend from '../../map/Legend.svelte';
import { lineWidth, ringRadius } from '../../map/scale.ts';
import { STATES } from '../../query/compared.ts';
import type { Session } from '../../state/session.svelte.ts';
import { askAtLevel, comparedYears, isOutside, tellingOf } from './ask.ts';
import { dashOf, DOCUMENTED_WIDTH, MARK_OF, type Measure } from './ink.ts';
import { personsOf } from './rows.ts';
import type { ShownRoute } from './shown.ts';

type Texts = ComponentProps<typeof Legend>['texts'];

/** What the lines, rings, dots and hatches of a picture mean, by how its routes are told. */
export function legendOf(session: Session, drawn: readonly ShownRoute[], measure: Measure): Texts {
  switch (tellingOf(session)) {
    case 'counted':
      return countedLegend(session, drawn, measure);
    case 'compared':
      return comparedLegend(session, drawn);
    case 'documented':
      return documentedLegend(session);
  }
}

function countedLegend(session: Session, drawn: readonly ShownRoute[], measure: Measure): Texts {
  const { view, words } = session;
  const { layer, scale } = view;
  const isReturned = layer === 'repatriated';
  const [small, middle, large, ring] =
    scale === 'fixed' ? [10, 100, 1000, 10_000] : samplesOf(drawn, session);
  const line = (n: number, text: string) => ({
    width: lineWidth(measure.kind, persons(n), measure.stretch),
    tone: isReturned ? ('repatriated' as const) : ('strong' as const),
    dash: isReturned ? ('long' as const) : ('solid' as const),
    text
  });
  const radius = ringRadius(measure.kind, persons(ring), measure.stretch);
  const isBySubregion = askAtLevel(session)?.within !== undefined;
  return {
    title: titleOf(session),
    lines: [
      line(small, scale === 'fixed' ? words.say('routes.legend.small') : words.number(small)),
      line(middle, words.number(middle)),
      line(large, words.number(large))
    ],
    rings: isReturned
      ? []
      : [
          { radius, tone: 'strong', text: words.say('routes.legend.ring', { n: ring }) },
          ...(isBySubregion
            ? [
                {
                  radius,
                  tone: 'grown' as const,
                  dash: 'long' as const,
                  text: words.say('routes.legend.within', { n: ring })
                }
              ]
            : [])
        ],
    published: words.say('routes.legend.published'),
    hidden: words.say('routes.legend.hidden'),
    ...silentIn(session, isReturned ? 'routes.returned.silent' : 'routes.legend.silent')
  };
}

/** What the hatch means, where the map may have any. */
function silentIn(
  session: Session,
  key: 'routes.returned.silent' | 'routes.legend.silent' | 'routes.legend.silent.compared'
): { readonly silent?: string } {
  return isOutside(session) ? {} : { silent: session.words.say(key) };
}

function titleOf({ view, words }: Session): string {
  if (view.layer === 'repatriated') return words.say(`routes.legend.repatriated.${view.scale}`);
  return view.scale === 'fixed' ? words.say('routes.legend') : words.say('routes.legend.detected.adaptive');
}

/** The states that the picture has, each once, in their order. */
function comparedLegend(session: Session, drawn: readonly ShownRoute[]): Texts {
  const { words } = session;
  const [one = 0, other = 0] = comparedYears(session) ?? [];
  const there = new Set(drawn.flatMap((route) => ('state' in route ? [route.state] : [])));
  return {
    title: words.say('routes.legend.compared', {
      earlier: words.year(Math.min(one, other)),
      later: words.year(Math.max(one, other))
    }),
    lines: STATES.filter((state) => there.has(state)).map((state) => ({
      width: state === 'unclear' ? 1 : 2,
      tone: state,
      dash: dashOf(state),
      ...(state === 'unclear' ? {} : { mark: MARK_OF[state] }),
      text: words.say(`routes.state.${state}`)
    })),
    rings: [],
    ...silentIn(session, 'routes.legend.silent.compared')
  };
}

function documentedLegend({ words }: Session): Texts {
  return {
    title: words.say('routes.legend.documented'),
    lines: [
      {
        width: DOCUMENTED_WIDTH,
        tone: 'documented',
        dash: 'dotted',
        text: words.say('routes.legend.documented.line')
      }
    ],
    rings: [],
    via: words.say('routes.legend.documented.via')
  };
}

const persons = (n: number) => ({ least: n, most: n });

/** Three numbers for the lines and one for the ring that a stretched scale can show: powers of ten up to the largest. */
function samplesOf(drawn: readonly ShownRoute[], session: Session): [number, number, number, number] {
  const largest = Math.max(1, ...drawn.map((route) => personsOf(route)?.least ?? 0));
  const own = Math.max(
    1,
    ...(askAtLevel(session)?.corridors.domestic.map(({ victims }) => victims.least) ?? [])
  );
  const top = Math.max(4, largest);
  return [Math.max(1, Math.round(top / 16)), Math.max(2, Math.round(top / 4)), top, own];
}
