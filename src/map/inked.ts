import type { Area, Ink } from '../chart/paper/ink.ts';
import type { Colour } from '../chart/paper/palette.ts';
import { headText, lineText, middleOf } from './arrow.ts';
import { bandWidth, HEADED } from './circles.ts';
import { placeCorridors, type PlacedDot, type PlacedLine, type PlacedRing } from './corridors.ts';
import { placeLabels, type PlacedLabel } from './labels.ts';
import { dashes, MARK_RADIUS, MARKS } from './marks.ts';
import { placeOutlines, type Outlines } from './outlines.ts';
import { paperProjection, type PaperView } from './paper.ts';
import type { Point } from './patterson.ts';
import { isWorld } from './scale.ts';
import type { Mark, Scene, Tone } from './scene.ts';
import { isBroad } from './strands.ts';
import { CASING } from './strokes.ts';
import { turnsIn, turnWidth } from './turns.ts';
import { obstaclesOf, placeWishes, type PlaceLabel } from './wishes.ts';

/** What a map on paper shows, and where it looks. */
export type MapAsked = {
  readonly scene: Scene;
  readonly labels: readonly PlaceLabel[];
  readonly land: Outlines | null;
  readonly focus: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
  readonly silent: ReadonlySet<string>;
  readonly view: PaperView;
  readonly width: number;
  readonly height: number;
  readonly isRtl: boolean;
};

/** Land, routes, rings, dots and labels as inks: what `RouteMap.svelte` draws, on paper. */
export function mapInks(asked: MapAsked): Ink {
  const { scene, width, height, labels, isRtl } = asked;
  const within: Area = { x: 0, y: 0, width, height };
  const frame = { left: 0, top: 0, right: width, bottom: height };
  const project = paperProjection(within, asked.view);
  const placed = placeCorridors(scene, project);
  const shifts = turnsIn(frame, project).map((copy) => copy * turnWidth(project));
  const size = scene.kind.endsWith('stage') ? 1.6 : 1;
  const obstacles = { ...obstaclesOf(placed, !isWorld(scene.kind), shifts, size), boxes: [] };
  const set = placeLabels(placeWishes(labels, placed, shifts, frame), obstacles, frame);
  const ground = asked.land ? landInks(asked, asked.land, project, shifts) : [];
  const world: Ink[] = [
    ...placed.rings.flatMap((ring) => ringInks(ring, size)),
    ...placed.lines.flatMap((line) => routeInks(line, isBroad(line, scene.kind))),
    ...inOrder(placed.dots).map((dot) => dotInk(dot, size, isWorld(scene.kind)))
  ];
  return {
    kind: 'group',
    at: [0, 0],
    within,
    inks: [
      { kind: 'rect', ...within, fill: 'sea' },
      ...ground,
      ...shifts.map((shift): Ink => ({ kind: 'group', at: [shift, 0], inks: world })),
      ...set.flatMap((label) => labelInks(label, isRtl))
    ]
  };
}

function landInks(
  { focus, ends, silent, width, height }: MapAsked,
  land: Outlines,
  project: (place: Point) => Point,
  shifts: readonly number[]
): Ink[] {
  return shifts.map((shift): Ink => {
    const seen = { left: -shift - 4, top: -4, right: width - shift + 4, bottom: height + 4 };
    const placed = placeOutlines(land, project, seen);
    const outline = (wanted: (id: string) => boolean) =>
      placed.areas.reduce((path, { id, d }) => (wanted(id) ? path + d : path), '');
    const filled = (d: string, fill: Colour): Ink[] => (d === '' ? [] : [{ kind: 'path', d, fill }]);
    const hatched = outline((id) => silent.has(id));
    const chosen = outline((id) => focus.has(id));
    return {
      kind: 'group',
      at: [shift, 0],
      inks: [
        ...filled(
          outline(() => true),
          'land'
        ),
        ...filled(
          outline((id) => ends.has(id)),
          'land-2'
        ),
        ...(hatched === '' ? [] : [{ kind: 'path', d: hatched, isHatched: true } as const]),
        ...(chosen === ''
          ? []
          : [{ kind: 'path', d: chosen, fill: 'focus-wash', stroke: 'focus-ink', pen: 0.8 } as const]),
        { kind: 'path', d: placed.borders, stroke: 'sea', pen: 0.9 },
        ...placed.lines.map(({ d, style }): Ink =>
          style === 'dotted'
            ? { kind: 'path', d, stroke: 'ink-3', pen: 1.3, dash: [0.1, 2.6], hasRoundEnds: true }
            : { kind: 'path', d, stroke: 'ink-3', pen: 0.9, dash: [3, 2] }
        )
      ]
    };
  });
}

/** What of a line is inked. */
export type LineLooks = Pick<PlacedLine, 'shaft' | 'curve' | 'width' | 'tone' | 'dash' | 'mark' | 'markAt'>;

/** An arrow with its casing, its head and its mark. */
export function routeInks(line: LineLooks, isCased: boolean): Ink[] {
  const { width, tone, dash, mark, markAt = middleOf(line) } = line;
  const stroke: Colour = `route-${tone}`;
  const d = lineText(line);
  const cased = isCased && dash === 'solid';
  return [
    ...(cased
      ? [
          {
            kind: 'path',
            d,
            stroke: 'sea',
            strokeOpacity: CASING.opacity,
            pen: width + CASING.wider
          } as const
        ]
      : []),
    { kind: 'path', d, stroke, pen: width, dash: dashes(dash, width), hasRoundEnds: dash === 'dotted' },
    { kind: 'path', d: headText(line), fill: stroke },
    ...(mark && markAt ? [markInk(mark, markAt, tone)] : [])
  ];
}

/** What happens within a place: a ring as wide as a line of its number would be. */
export function ringInks(ring: Omit<PlacedRing, 'place'>, size: number): Ink[] {
  const { at, radius, tone, dash = 'solid', mark, open = false } = ring;
  const pen = bandWidth(radius, size, open);
  const stroke: Colour = tone === 'strong' ? 'route-ring' : `route-${tone}`;
  const [x, y] = at;
  const head = { kind: 'path', d: 'M-5.5 -4L5.5 -4L0 6Z', fill: stroke } as const;
  return [
    { kind: 'circle', at, radius, fill: 'accent', fillOpacity: open ? 0 : 0.1 },
    {
      kind: 'circle',
      at,
      radius,
      stroke,
      pen,
      dash: dashes(dash, pen),
      hasRoundEnds: dash === 'dotted'
    },
    ...(radius > HEADED && !open ? [{ kind: 'group', at: [x + radius, y], inks: [head] } as const] : []),
    ...(mark ? [markInk(mark, [x, y - radius], tone)] : [])
  ];
}

function markInk(mark: Mark, at: Point, tone: Tone): Ink {
  const stroke: Colour = `route-${tone}`;
  return {
    kind: 'group',
    at,
    inks: [
      { kind: 'circle', at: [0, 0], radius: MARK_RADIUS, fill: 'card', stroke, pen: 1 },
      { kind: 'path', d: MARKS[mark], stroke, pen: 1.7 }
    ]
  };
}

/** Hidden ones under published ones, the focus over all. */
function inOrder(dots: readonly PlacedDot[]): readonly PlacedDot[] {
  return (['hidden', 'published', 'focus'] as const).flatMap((role) =>
    dots.filter((dot) => dot.role === role)
  );
}

function dotInk({ at, role }: PlacedDot, size: number, isSmall: boolean): Ink {
  const radius = (isSmall ? 1.8 : 3.6) * size;
  switch (role) {
    case 'focus':
      return { kind: 'circle', at, radius: 5 * size, fill: 'focus', stroke: 'ink', pen: 2 };
    case 'published':
      return { kind: 'circle', at, radius, fill: 'ink' };
    case 'hidden':
      return { kind: 'circle', at, radius: radius * 0.78, fill: 'card', stroke: 'ink', pen: 1.4 };
  }
}

function labelInks({ at: [x, y], anchor, lines, size, leader }: PlacedLabel, isRtl: boolean): Ink[] {
  const edge = ({ start: 'left', middle: 'middle', end: 'right' } as const)[anchor];
  const [from, to] = leader ?? [];
  return [
    ...(from && to
      ? [{ kind: 'path', d: `M${from.join()}L${to.join()}`, stroke: 'ink', pen: 0.8 } as const]
      : []),
    ...lines.map((text, i): Ink => ({
      kind: 'text',
      at: [x, y + i * size * 1.22],
      text,
      size,
      fill: 'ink',
      weight: i === 0 && lines.length > 1 ? 640 : 500,
      edge,
      halo: 'sea',
      isRtl
    }))
  ];
}
