import { untrack } from 'svelte';
import {
  covering,
  fitted,
  isNear,
  outlookAt,
  type Box,
  type Frame,
  type Ground,
  type OpenGround,
  type Outlook,
  type Position,
  type Scaling
} from './ground.ts';
import { loadLiveMap } from './live.ts';
import type { Point } from './patterson.ts';

/** Where a map looks: worked out for its frame at first, and told by the live map as soon as that has come. */
export class Looking {
  /** the frame, pixels */
  size: Point = $state.raw([0, 0]);
  outlook: Outlook | null = $state.raw<Outlook | null>(null);
  /** what should be drawn so that a pan finds it there */
  cover: Frame | null = $state.raw<Frame | null>(null);
  /** how the drawing lies while wheel or fingers zoom: it is drawn anew when they rest */
  scaling: Scaling | null = $state.raw<Scaling | null>(null);
  /** true where a hand has dragged the map since it last zoomed */
  isDragged = $state(false);
  /** true where the live map could not be fetched: the picture stands, and cannot be moved */
  isStill = $state(false);
  /** the frame's element, and the drawing's, whose corner is the origin of its pixels */
  element: HTMLElement | null = null;
  sheet: HTMLElement | null = null;
  #ground: Ground | null = $state.raw<Ground | null>(null);
  /** the size that the live map knows */
  #measured: Point = [0, 0];
  #opening: Promise<Ground | null> | null = null;
  readonly #moved: () => void;

  /** `moved` is told of every move by the reader's hand. */
  constructor(moved: () => void) {
    this.#moved = moved;
  }

  /** The live map, fetched and opened once; nothing where it cannot be fetched. */
  live(): Promise<Ground | null> {
    this.#opening ??= loadLiveMap().then(
      (openGround) => this.#takeOver(openGround),
      () => {
        this.isStill = true;
        return null;
      }
    );
    return this.#opening;
  }

  #takeOver(openGround: OpenGround): Ground | null {
    const { element, outlook: start, sheet } = this;
    if (!element || !start) return null;
    const opened = openGround(element, start, {
      moved: () => {
        this.#see(opened.outlook());
        this.#moved();
      },
      roams: (frame) => {
        this.isDragged = true;
        this.cover = covering(this.cover, frame);
      },
      zooms: (scaling) => {
        this.scaling = scaling;
      }
    });
    if (sheet) opened.pane.append(sheet);
    this.#measured = this.size;
    this.#see(opened.outlook());
    return (this.#ground = opened);
  }

  close(): void {
    this.element = null;
    this.#ground?.close();
  }

  /** Looks at a position, or where it holds a box, in a frame of the size that it has. */
  look(at: Position | Box): void {
    const { size } = this;
    const ground = this.#ground;
    if (size[0] === 0) return;
    // Within the limits: beyond them the live map would come back by itself, as if a hand had moved it.
    const wanted = outlookAt(size, 'southWest' in at ? fitted(size, at) : at);
    const now = untrack(() => this.outlook);
    if (!ground) {
      this.#see(wanted);
      return;
    }
    if (now !== null && isNear(now, wanted) && size === this.#measured) return;
    if (size !== this.#measured) ground.measure();
    this.#measured = size;
    ground.look(wanted);
    this.#see(ground.outlook());
  }

  /** Looks at a box once more, however little a hand has moved away from it. */
  reset(box: Box): void {
    if (this.size[0] > 0) this.#ground?.look(outlookAt(this.size, fitted(this.size, box)));
    if (this.#ground) this.#see(this.#ground.outlook());
  }

  /** Looks anew; where nothing moved but the frame, what was placed before stands. */
  #see(next: Outlook): void {
    const before = untrack(() => this.outlook);
    const [a, b] = [before?.project([0, 0]), next.project([0, 0])];
    const isSame = before?.zoom === next.zoom && a?.[0] === b[0] && a[1] === b[1];
    if (!isSame) this.isDragged = false;
    this.scaling = null;
    this.cover = covering(isSame ? untrack(() => this.cover) : null, next.frame);
    this.outlook = isSame ? { ...next, project: before.project } : next;
  }
}
