import type { Span } from '../../domain/year.ts';
import { missOf, movedTo, nearerHandle, partedHandle, yearAt, type Handle, type Line } from './handles.ts';

/** How far a finger goes along the line before it is heard, pixels: until then it may be about to scroll the page. */
const SLACK = 6;

/** A pointer's hold on a handle: of a pair on one year the handle is known only when the pointer has gone one way. */
export class Hold {
  #handle: Handle | null;
  readonly #miss: number;
  /** where a finger came down that has not yet gone along the line */
  #rest: number | null;

  constructor(event: PointerEvent, line: Line, span: Span) {
    this.#handle = nearerHandle(yearAt(event.clientX, line), span);
    this.#miss = missOf(event.clientX, this.#handle === 'to' ? span.to : span.from, line);
    this.#rest = event.pointerType === 'touch' ? event.clientX : null;
  }

  /** Where the pointer has drawn its handle, and which that is; `null` while it rests or nobody can tell which. */
  drawn(
    { type, clientX }: PointerEvent,
    line: Line,
    span: Span
  ): { readonly handle: Handle; readonly span: Span } | null {
    const isStill = this.#rest !== null && type !== 'pointerup' && Math.abs(clientX - this.#rest) < SLACK;
    if (isStill) return null;
    this.#rest = null;
    const year = Math.round(yearAt(clientX + this.#miss, line));
    this.#handle ??= partedHandle(year, span);
    return this.#handle && { handle: this.#handle, span: movedTo(year, this.#handle, span) };
  }
}
