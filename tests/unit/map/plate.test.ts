import { expect, test } from 'vitest';
import type { PlaceId } from '../../../src/domain/place.ts';
import { placeCorridors, type PlacedLine } from '../../../src/map/corridors.ts';
import { covering, outlookAt } from '../../../src/map/ground.ts';
import type { Inks } from '../../../src/map/inks.ts';
import { paintLines, type Pen } from '../../../src/map/plate.ts';
import type { SceneLine } from '../../../src/map/scene.ts';
import { turnsIn, turnWidth } from '../../../src/map/turns.ts';

/** A pen that notes what it strokes: colour, width, and how many lines at once. */
class Notes implements Pen {
  readonly strokes: string[] = [];
  lineWidth = 1;
  lineCap: CanvasLineCap = 'butt';
  strokeStyle = '';
  fillStyle = '';
  globalAlpha = 1;
  #curves = 0;
  #dash = '';
  beginPath(): void {
    this.#curves = 0;
  }
  moveTo(): void {
    this.#curves += 0;
  }
  lineTo(): void {
    this.#curves += 0;
  }
  quadraticCurveTo(): void {
    this.#curves += 1;
  }
  stroke(): void {
    this.strokes.push(`${this.#curves} × ${this.strokeStyle} ${this.lineWidth}${this.#dash}`);
  }
  fill(): void {
    this.#curves = 0;
  }
  setLineDash(dashes: number[]): void {
    this.#dash = dashes.length > 0 ? ` ${this.lineCap}` : '';
  }
}

const inks = {
  casing: 'sea',
  tones: { strong: 'strong', weak: 'weak', hidden: 'hidden', documented: 'documented' }
} as unknown as Inks;

const places = new Map(
  ['AAA', 'BBB', 'CCC', 'DDD'].map((id, i) => [id, { point: [i * 20 - 30, i * 5] as const }])
);

function lines(...routes: readonly (readonly [string, string, Partial<SceneLine>])[]): readonly PlacedLine[] {
  const made = routes.map(([origin, destination, ink]): SceneLine => ({
    id: `${origin}-${destination}`,
    origin: origin as PlaceId,
    destination: destination as PlaceId,
    width: 1,
    tone: 'weak',
    dash: 'solid',
    ...ink
  }));
  const scene = { lines: made, rings: [], dots: [], places, kind: 'world-screen' as const };
  return placeCorridors(scene, outlookAt([800, 400], { centre: [0, 0], zoom: 2 }).project).lines;
}

const everything = { left: -2000, top: -2000, right: 4000, bottom: 4000 };

test('thin lines of a kind are painted in one stroke and first, strong ones by themselves on a casing', () => {
  const pen = new Notes();
  const drawn = lines(
    ['AAA', 'BBB', { tone: 'strong', width: 4 }],
    ['BBB', 'CCC', {}],
    ['CCC', 'DDD', {}],
    ['AAA', 'DDD', { tone: 'hidden' }]
  );
  paintLines(pen, drawn, 'world-screen', inks, everything);
  expect(pen.strokes).toEqual(['1 × hidden 1', '2 × weak 1', '1 × sea 6.4', '1 × strong 4']);
});

test('a dotted line keeps its round dots', () => {
  const pen = new Notes();
  const drawn = lines(['AAA', 'BBB', { tone: 'documented', dash: 'dotted' }]);
  paintLines(pen, drawn, 'world-screen', inks, everything);
  expect(pen.strokes).toEqual(['1 × documented 1 round']);
});

test('lines that do not meet the painted part are left out', () => {
  const pen = new Notes();
  paintLines(pen, lines(['AAA', 'BBB', {}]), 'world-screen', inks, {
    left: 3000,
    top: 0,
    right: 3100,
    bottom: 100
  });
  expect(pen.strokes).toEqual([]);
});

test('a retained picture stays until the frame leaves it', () => {
  const frame = { left: 0, top: 0, right: 800, bottom: 400 };
  const cover = covering(null, frame);
  expect(cover).toEqual({ left: -256, top: -256, right: 1056, bottom: 656 });
  expect(covering(cover, { left: 250, top: 0, right: 1050, bottom: 400 })).toBe(cover);
  expect(covering(cover, { left: 260, top: 0, right: 1060, bottom: 400 }).right).toBe(1316);
});

test('a frame over the dateline shows two copies of the world, and never none', () => {
  for (let lng = -540; lng <= 540; lng += 30) {
    const { project, frame } = outlookAt([800, 400], { centre: [lng, 0], zoom: 2.5 });
    const turns = turnsIn(frame, project);
    expect(turns.length).toBeGreaterThanOrEqual(1);
    const [west, east] = [project([-169, 0])[0], project([191, 0])[0]];
    const width = turnWidth(project);
    expect(west + (turns[0] ?? NaN) * width).toBeLessThanOrEqual(frame.left);
    expect(east + (turns.at(-1) ?? NaN) * width).toBeGreaterThanOrEqual(frame.right);
  }
  const { project, frame } = outlookAt([800, 400], { centre: [190, 0], zoom: 2.5 });
  expect(turnsIn(frame, project)).toEqual([0, 1]);
});
