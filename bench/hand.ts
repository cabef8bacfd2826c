import { setTimeout as pause } from 'node:timers/promises';

import type { Page } from 'playwright-core';

import { mapMiddle } from './site.ts';

/** Milliseconds between two reports of an ordinary mouse. */
const REPORT = 8;

/** A closed curve over the map, so that a drag ends where it began: pixels from the middle, `turn` from 0 to 1. */
export function along(turn: number): readonly [dx: number, dy: number] {
  return [180 * Math.sin(turn * 4 * Math.PI), 70 * Math.sin(turn * 6 * Math.PI)];
}

/** Drags the map to and fro for some milliseconds with a mouse that reports 125 times a second, whether the page keeps up or not. */
export async function drag(page: Page, during = 2500): Promise<void> {
  const [x, y] = await mapMiddle(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  const moves: Promise<void>[] = [];
  const failures: unknown[] = [];
  const start = performance.now();
  for (let passed = 0; passed < during; passed = performance.now() - start) {
    const [dx, dy] = along(passed / during);
    // Nobody waits for a move before the next, so a refused one is told at the end.
    moves.push(page.mouse.move(x + dx, y + dy).catch((error: unknown) => void failures.push(error)));
    await pause(REPORT);
  }
  await Promise.all(moves);
  if (failures.length > 0) throw new Error('the mouse was refused a move', { cause: failures[0] });
  await page.mouse.move(x, y);
  await page.mouse.up();
}

/** Turns the wheel with Ctrl held: `steps` in, then as many out, about thirty a second. */
export async function wheel(page: Page, steps = 24): Promise<void> {
  const [x, y] = await mapMiddle(page);
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  for (let step = 0; step < 2 * steps; step++) {
    await page.mouse.wheel(0, step < steps ? -24 : 24);
    await pause(33);
  }
  await page.keyboard.up('Control');
}
