/** pixels: how wide a frame is for which the code says a height */
export const MEASURED_WIDTH = 760;

type Heard = Pick<MessageEvent<unknown>, 'data' | 'source'>;

/** The height that a frame itself tells, a whole number of pixels within bounds, as `embed.js` takes it; `null` for any other message. */
export function toldBy(frame: HTMLIFrameElement | undefined, { data, source }: Heard): number | null {
  if (source === null || source !== frame?.contentWindow || typeof data !== 'object' || data === null)
    return null;
  const { type, v, height } = data as Readonly<Record<string, unknown>>;
  if (type !== 'tip-atlas:height' || v !== 1 || !Number.isInteger(height)) return null;
  return Math.min(4000, Math.max(100, Number(height)));
}

/**
 * Draws a figure out of sight, as wide as the code says, and tells each height that it tells, until what is given back is called:
 * a preview that nobody has scrolled to, or as on a phone, tells none. Where the figure does not come nothing is told.
 */
export function measure(address: string, tell: (height: number) => void): () => void {
  const room = document.createElement('div');
  room.className = 'unseen';
  room.inert = true;
  const frame = document.createElement('iframe');
  [frame.width, frame.height, frame.src] = [String(MEASURED_WIDTH), '1000', address];
  const hear = (message: MessageEvent<unknown>) => {
    const height = toldBy(frame, message);
    if (height !== null) tell(height);
  };
  addEventListener('message', hear);
  room.append(frame);
  document.body.append(room);
  return () => {
    removeEventListener('message', hear);
    room.remove();
  };
}
