/** What one window of a talk tells the others. */
export type Told =
  | { readonly kind: 'ask' }
  /** the window of the hall has closed */
  | { readonly kind: 'gone' }
  | {
      readonly kind: 'stand';
      readonly slide: number;
      readonly step: number;
      readonly blank: 'black' | 'white' | null;
      /** the address of what was changed on the slide */
      readonly at: string | null;
      /** when the talk began, milliseconds of the epoch */
      readonly begun: number | null;
    };

/** The line between the windows of one talk in one browser: it works from a file too, and not at all where a browser has none. */
export class Line {
  readonly #channel: BroadcastChannel | null;

  constructor(deck: string, heard: (told: Told) => void) {
    this.#channel = channelOf(deck);
    this.#channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (isTold(data)) heard(data);
    });
  }

  tell(told: Told): void {
    this.#channel?.postMessage(told);
  }

  close(): void {
    this.#channel?.close();
  }
}

function channelOf(deck: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(`tip-atlas:talk:${deck}`);
  } catch {
    return null;
  }
}

/** Another version of the page may be open in a window, and say other things. */
function isTold(data: unknown): data is Told {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return false;
  if (data.kind === 'ask' || data.kind === 'gone') return true;
  if (data.kind !== 'stand') return false;
  const { slide, step, blank, at, begun } = data as Readonly<Record<string, unknown>>;
  return (
    Number.isInteger(slide) &&
    Number.isInteger(step) &&
    (blank === null || blank === 'black' || blank === 'white') &&
    (at === null || typeof at === 'string') &&
    (begun === null || typeof begun === 'number')
  );
}
