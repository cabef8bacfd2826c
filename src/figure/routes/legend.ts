import type { LegendTexts } from '../../map/legend-texts.ts';
import { fixedSamples, stretchedSamples, type Samples } from '../../map/samples.ts';
import { isWorld, lineWidth, ringRadius, type MapKind } from '../../map/scale.ts';
import { STATES } from '../../query/compared.ts';
import type { Session } from '../../state/session.svelte.ts';
import { askAtLevel, comparedYears, tellingOf } from './ask.ts';
import { mayHatch } from './hatched.ts';
import { dashOf, DOCUMENTED_WIDTH, MARK_OF, type Measure } from './ink.ts';
import { personsOf } from './rows.ts';
import type { ShownRoute } from './shown.ts';

/** What the lines, rings, dots and hatches of a picture mean, by how its routes are told. */
export function legendOf(session: Session, drawn: readonly ShownRoute[], measure: Measure): LegendTexts {
  switch (tellingOf(session)) {
    case 'counted':
      return countedLegend(session, drawn, measure);
    case 'compared':
      return comparedLegend(session, drawn, measure);
    case 'documented':
      return documentedLegend(session);
  }
}

function countedLegend(session: Session, drawn: readonly ShownRoute[], measure: Measure): LegendTexts {
  const { words } = session;
  const { kind, stretch } = measure;
  const isReturned = session.view.layer === 'repatriated';
  const { hairline, lines, leastRing, ring } = samplesOf(session, drawn, measure);
  const line = (n: number) => ({
    width: lineWidth(kind, persons(n), stretch),
    tone: isReturned ? ('repatriated' as const) : ('strong' as const),
    dash: isReturned ? ('long' as const) : ('solid' as const),
    text: n === hairline ? words.say('routes.legend.small', { n }) : words.number(n)
  });
  const isBySubregion = askAtLevel(session)?.within !== undefined;
  const rings = [
    ...(leastRing > 0
      ? [{ n: leastRing, open: true, text: words.say('routes.legend.ring.least', { n: leastRing }) }]
      : []),
    ...(ring === null ? [] : [{ n: ring, text: words.say('routes.legend.ring', { n: ring }) }])
  ].map(({ n, ...sample }) => ({
    ...sample,
    radius: ringRadius(kind, persons(n), stretch),
    tone: 'strong' as const
  }));
  const largest = ring ?? leastRing;
  const within = {
    radius: ringRadius(kind, persons(largest), stretch),
    tone: 'grown' as const,
    dash: 'long' as const,
    text: words.say('routes.legend.within', { n: largest })
  };
  return {
    title: titleOf(session, kind),
    lines: lines.map(line),
    rings: isReturned ? [] : isBySubregion ? [...rings, within] : rings,
    published: words.say('routes.legend.published'),
    hidden: words.say('routes.legend.hidden'),
    ...silentIn(session, isReturned ? 'routes.returned.silent' : 'routes.legend.silent')
  };
}

/** What the hatch means, where the map may have any. */
function silentIn(
  session: Session,
  key: 'routes.returned.silent' | 'routes.legend.silent'
): { readonly silent?: string } {
  if (!mayHatch(session)) return {};
  const isCompared = tellingOf(session) === 'compared';
  return { silent: session.words.say(isCompared ? `${key}.compared` : key) };
}

/** What is drawn and by which scale: a fixed one is that of all maps of its kind, and of no other kind. */
function titleOf({ view, words }: Session, kind: MapKind): string {
  const isReturned = view.layer === 'repatriated';
  if (view.scale === 'adaptive')
    return words.say(`routes.legend.${isReturned ? 'repatriated' : 'detected'}.adaptive`);
  const of = isWorld(kind) ? 'world' : 'country';
  return words.say(isReturned ? `routes.legend.repatriated.${of}` : `routes.legend.${of}`);
}

/** The states that the picture has, each once, in their order. */
function comparedLegend(session: Session, drawn: readonly ShownRoute[], measure: Measure): LegendTexts {
  const { words } = session;
  const { kind, stretch } = measure;
  const { lines: sizes } = samplesOf(session, drawn, measure);
  const [earlier, later] = comparedYears(session) ?? [0, 0];
  const isReturned = session.view.layer === 'repatriated';
  const there = new Set(drawn.flatMap((route) => ('state' in route ? [route.state] : [])));
  return {
    title: words.say('routes.legend.compared', {
      earlier: words.year(earlier),
      later: words.year(later)
    }),
    lines: [
      ...STATES.filter((state) => there.has(state)).map((state) => ({
        width: state === 'unclear' ? 1 : 2,
        tone: state,
        dash: dashOf(state),
        ...(state === 'unclear' ? {} : { mark: MARK_OF[state] }),
        text: words.say(`routes.state.${state}`)
      })),
      ...sizes.slice(1).map((n) => ({
        width: lineWidth(kind, persons(n), stretch),
        tone: 'same' as const,
        dash: 'solid' as const,
        text: words.number(n)
      }))
    ],
    rings: [],
    published: words.say('routes.legend.published'),
    hidden: words.say('routes.legend.hidden'),
    ...silentIn(session, isReturned ? 'routes.returned.silent' : 'routes.legend.silent')
  };
}

function documentedLegend({ words }: Session): LegendTexts {
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

/** What the legend draws: always the same of a fixed scale, up to the largest numbers of the view of a stretched one. */
function samplesOf(session: Session, drawn: readonly ShownRoute[], { kind, stretch }: Measure): Samples {
  if (session.view.scale === 'fixed') return fixedSamples(kind);
  const line = Math.max(1, ...drawn.map((route) => personsOf(route)?.least ?? 0));
  const own = askAtLevel(session)?.corridors.domestic.map(({ victims }) => victims.least) ?? [];
  return stretchedSamples(kind, stretch, line, Math.max(1, ...own));
}
