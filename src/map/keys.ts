import type { Ground } from './ground.ts';
import type { Point } from './patterson.ts';

const PANS: Readonly<Record<string, Point>> = {
  ArrowLeft: [-0.4, 0],
  ArrowRight: [0.4, 0],
  ArrowUp: [0, -0.4],
  ArrowDown: [0, 0.4]
};

/** What a key asks of the live map: `+` and `-` zoom it, Shift with an arrow moves it; nothing for other keys. */
export function moveOf({ key, shiftKey }: KeyboardEvent): ((ground: Ground) => void) | undefined {
  const pan = shiftKey ? PANS[key] : undefined;
  if (pan)
    return (ground) => {
      ground.panBy(pan);
    };
  const steps = key === '+' || key === '=' ? 1 : key === '-' ? -1 : 0;
  return steps === 0
    ? undefined
    : (ground) => {
        ground.zoomBy(steps);
      };
}
