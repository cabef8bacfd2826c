import { expect, test } from 'vitest';
import { paperProjection, paperWorldWidth } from '../../../src/map/paper.ts';

const box = { width: 400, height: 300 };

test('the centre of the view is the middle of the paper', () => {
  const [x, y] = paperProjection(box, { center: [69.3, 30.4], zoom: 4 })([69.3, 30.4]);
  expect(x).toBeCloseTo(200, 9);
  expect(y).toBeCloseTo(150, 9);
});

test('at zoom 0 the world is 256 pixels round, and twice that at zoom 1', () => {
  expect(paperWorldWidth(box, { center: [0, 0], zoom: 0 })).toBeCloseTo(256, 9);
  const project = paperProjection(box, { center: [0, 0], zoom: 1 });
  expect(project([180, 0])[0] - project([-180, 0])[0]).toBeCloseTo(512, 9);
});

test('bounds fit whole and touch the paper on the tighter side', () => {
  const project = paperProjection(box, { southWest: [-20, -10], northEast: [40, 10] });
  expect(project([-20, 0])[0]).toBeCloseTo(0, 9);
  expect(project([40, 0])[0]).toBeCloseTo(400, 9);
  expect(project([0, 10])[1]).toBeGreaterThan(0);
  expect(project([0, -10])[1]).toBeLessThan(300);
});

test('north is up', () => {
  const project = paperProjection(box, { center: [0, 0], zoom: 2 });
  expect(project([0, 10])[1]).toBeLessThan(project([0, 0])[1]);
});
