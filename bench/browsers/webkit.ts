import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

import { FRAME_DIARY, gaps } from '../frames.ts';
import { along } from '../hand.ts';
import type { Size } from '../site.ts';
import { newDriver } from './webdriver.ts';
import type { Driver } from './webdriver.ts';

const DRIVER = '/usr/bin/WebKitWebDriver';
const BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const PORT = 4967;
const MOVES = 250;
const STEP = 10;

/** What is missing for WebKitGTK, or nothing. */
export function webkitLacks(): string | undefined {
  const isThere = [DRIVER, BROWSER, '/usr/bin/xvfb-run'].every((program) => existsSync(program));
  return isThere ? undefined : 'apt-get install webkit2gtk-driver xvfb xauth';
}

/** Milliseconds between frames in WebKitGTK, on a screen that nobody sees, while the map at an address is dragged. */
export async function webkitFrames(address: string, size: Size): Promise<readonly number[]> {
  const screen = `-screen 0 ${size.width}x${size.height}x24`;
  const server = spawn('xvfb-run', ['-a', '-s', screen, DRIVER, `--port=${PORT}`], {
    stdio: 'ignore',
    detached: true
  });
  try {
    const driver = await patientDriver(size);
    try {
      return await framesOf(driver, address);
    } finally {
      await driver.end();
    }
  } finally {
    // The screen and the driver under it end together, as one group of processes.
    if (server.pid !== undefined) process.kill(-server.pid);
  }
}

async function framesOf(driver: Driver, address: string): Promise<readonly number[]> {
  await driver.open(address);
  await pause(5000);
  const middle = numbers(
    await driver.run(`const map = document.querySelector('main [role="application"]');
      map.scrollIntoView({ block: 'nearest' });
      const { left, right, top, bottom } = map.getBoundingClientRect();
      return [(left + right) / 2, (top + Math.min(bottom, innerHeight)) / 2];`)
  );
  const [x = 0, y = 0] = middle;
  const points = Array.from({ length: MOVES + 1 }, (_, at) => {
    const [dx, dy] = along(at / MOVES);
    return [x + dx, y + dy] as const;
  });
  await driver.drag(points.slice(0, 50), STEP);
  await driver.run(`${FRAME_DIARY}; keepFrames();`);
  await driver.drag(points, STEP);
  return gaps(numbers(await driver.run('return globalThis.frameTimes;')));
}

async function patientDriver(size: Size): Promise<Driver> {
  const options = { binary: BROWSER, args: ['--automation'] };
  for (let attempt = 0; ; attempt++) {
    try {
      return await newDriver(`http://127.0.0.1:${PORT}`, { 'webkitgtk:browserOptions': options }, size);
    } catch (error) {
      if (attempt > 20) throw error;
      await pause(500);
    }
  }
}

function numbers(value: unknown): readonly number[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'number') : [];
}
