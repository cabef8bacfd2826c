import type { Frame } from 'playwright-core';
import { expect } from 'vitest';

import type { FigureSeen } from '../../src/shell/check/figure.ts';

/** What of the result is read here. */
export type Result = Readonly<Record<string, unknown>> & {
  readonly checks: Readonly<Record<string, string>>;
  readonly figure: FigureSeen | null;
};

/** The result as a program reads it, once the figure has been counted and in a frame the height compared. */
export async function result(frame: Pick<Frame, 'locator'>): Promise<Result> {
  const pre = frame.locator('pre');
  const read = async () => JSON.parse(await pre.innerText()) as Result;
  await expect
    .poll(
      async () => {
        const { figure, height, isFramed } = await read();
        return figure !== null && (height !== null || isFramed === false);
      },
      { timeout: 20_000 }
    )
    .toBe(true);
  return read();
}
