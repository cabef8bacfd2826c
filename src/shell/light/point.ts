import { TABLES_URL } from 'virtual:light';
import { nearestLine } from '../../map/nearest.ts';
import { readText } from '../reading.ts';
import { readLines, type SaidLine, type SaidLines } from './lines.ts';
import { bringWholeWith, TAKING_OVER } from './more.ts';
import { readPointer } from './pointer.ts';

/** The site's root: scripts stand one folder below it. */
const root = new URL(/* @vite-ignore */ '..', import.meta.url);
const SVG = 'http://www.w3.org/2000/svg';

/**
 * Says of each line of a map in HTML what its card does, where it is pointed at. Whoever presses, takes the focus there or
 * turns the wheel with Ctrl wants the map itself, which comes with the scripts of the whole figure.
 */
export async function point(): Promise<void> {
  const target = document.getElementById('app');
  const room = target?.querySelector<HTMLElement>('.drawing [role="application"]');
  const still = room?.querySelector('svg');
  const bring = bringWholeWith(target);
  const drawing = target?.querySelector<HTMLElement>('.drawing');
  for (const sign of ['pointerdown', 'focusin']) drawing?.addEventListener(sign, bring);
  drawing?.addEventListener('wheel', (event) => {
    if (event.ctrlKey || event.metaKey) bring();
  });
  // The press that brought this script may have been meant for the map.
  if (drawing?.contains(document.activeElement)) bring();
  if (!target || !room || !still) return;
  // Where it does not come nothing is said, until the whole figure says it.
  const lines = await readText(TABLES_URL, root).then(readLines, () => null);
  if (!lines || !('still' in target.dataset)) return;
  const { said, follow } = saying(room, still, lines);
  const leave = () => {
    follow(null);
  };
  room.addEventListener('pointermove', follow);
  room.addEventListener('pointerleave', leave);
  target.dataset['drawn'] = '';
  readPointer();
  target.addEventListener(
    TAKING_OVER,
    () => {
      room.removeEventListener('pointermove', follow);
      room.removeEventListener('pointerleave', leave);
      leave();
      said.remove();
    },
    { once: true }
  );
}

function saying(room: HTMLElement, still: SVGSVGElement, { lines, below }: SaidLines) {
  const said = document.createElement('div');
  said.className = 'said';
  said.setAttribute('role', 'status');
  said.hidden = true;
  said.dir = document.documentElement.dir;
  room.append(said);
  const mark = document.createElementNS(SVG, 'path');
  mark.setAttribute('class', 'said-line');
  let now: SaidLine | null = null;
  const show = (line: SaidLine | null) => {
    if (line === now) return;
    now = line;
    said.hidden = line === null;
    mark.remove();
    if (line === null) return;
    said.replaceChildren(...[...line.said, below].map(paragraph));
    const [from, control, to] = line.curve;
    mark.setAttribute('d', `M${from.join()}Q${control.join()} ${to.join()}`);
    mark.setAttribute('stroke-width', String(line.width + 1.5));
    still.append(mark);
  };
  const follow = (event: PointerEvent | null) => {
    const matrix = event && still.getScreenCTM()?.inverse();
    if (!event || !matrix) {
      show(null);
      return;
    }
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
    show(nearestLine(lines, [x, y]));
  };
  return { said, follow };
}

function paragraph(text: string): HTMLElement {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
}
