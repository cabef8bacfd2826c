/** A browser that is driven by the plain WebDriver protocol. */
export type Driver = {
  open(address: string): Promise<void>;
  /** runs the text of a function's body in the page and hands over what it returns */
  run(script: string): Promise<unknown>;
  /** moves a mouse with its button held along points of the window, CSS pixels, one each `step` milliseconds */
  drag(points: readonly (readonly [x: number, y: number])[], step: number): Promise<void>;
  end(): Promise<void>;
};

/** Opens a session at a driver that answers at `base`. */
export async function newDriver(
  base: string,
  capabilities: Readonly<Record<string, unknown>>,
  size: { readonly width: number; readonly height: number }
): Promise<Driver> {
  const session = await call(`${base}/session`, 'POST', { capabilities: { alwaysMatch: capabilities } });
  const at = `${base}/session/${textAt(session, 'sessionId')}`;
  await call(`${at}/window/rect`, 'POST', { x: 0, y: 0, ...size });
  return {
    open: async (url) => {
      await call(`${at}/url`, 'POST', { url });
    },
    run: (script) => call(`${at}/execute/sync`, 'POST', { script, args: [] }),
    drag: async (points, step) => {
      const [first, ...others] = points.map(([x, y]) => [Math.round(x), Math.round(y)] as const);
      if (!first) return;
      const move = ([x, y]: readonly [number, number], duration: number) => ({
        type: 'pointerMove',
        duration,
        x,
        y
      });
      const button = (type: 'pointerDown' | 'pointerUp') => ({ type, button: 0 });
      const actions = [
        move(first, 0),
        button('pointerDown'),
        ...others.map((point) => move(point, step)),
        button('pointerUp')
      ];
      const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
      await call(`${at}/actions`, 'POST', { actions: [mouse] });
    },
    end: async () => {
      await call(at, 'DELETE');
    }
  };
}

async function call(url: string, method: 'POST' | 'DELETE', body?: unknown): Promise<unknown> {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const response = await fetch(url, { method, ...sent });
  const answer: unknown = await response.json();
  if (!response.ok) throw new Error(`${method} ${url}: ${JSON.stringify(answer)}`);
  return typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : undefined;
}

function textAt(value: unknown, key: string): string {
  const text: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  if (typeof text !== 'string') throw new Error(`the driver names no ${key}`);
  return text;
}
