import type { Frame, Outlook } from './ground.ts';
import { SEAM } from './seam.ts';

/** How many pixels lie between a place and its copy one turn of the world to the east. */
export function turnWidth(project: Outlook['project']): number {
  return project([360, 0])[0] - project([0, 0])[0];
}

/** Which copies of the drawn world a frame shows any of: 0 is the world itself, 1 its copy one turn to the east. */
export function turnsIn(frame: Frame, project: Outlook['project']): number[] {
  const width = turnWidth(project);
  const west = project([SEAM, 0])[0];
  const first = Math.floor((frame.left - west) / width);
  const last = Math.floor((frame.right - west) / width);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
