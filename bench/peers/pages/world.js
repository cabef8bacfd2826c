import { readOutlines } from '../../../src/map/outlines-read.ts';

/** The same land and flows for every peer: `{ land: GeoJSON, places: [[lng, lat], …], flows: [[from, to, victims], …] }`. */
export async function world() {
  const [outlines, flows] = await Promise.all([
    fetch('./outlines.bin').then((answer) => answer.arrayBuffer()),
    fetch('./flows.json').then((answer) => answer.json())
  ]);
  return { land: landOf(readOutlines(outlines)), ...flows };
}

function landOf({ areas }) {
  const features = areas.map(({ id, rings }) => ({
    type: 'Feature',
    properties: { name: id },
    geometry: { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) }
  }));
  return { type: 'FeatureCollection', features };
}

/** The longest flow as wide as 8 pixels, the others by the square root; never below a hairline. */
export function widths(flows) {
  const most = Math.max(...flows.map(([, , victims]) => victims));
  return flows.map(([, , victims]) => Math.max(0.6, 8 * Math.sqrt(victims / most)));
}

/** Points along a bent line between two places in degrees, the same bend for every peer that takes points. */
export function bent([x0, y0], [x1, y1], steps = 16) {
  const [cx, cy] = [(x0 + x1) / 2 - (y1 - y0) * 0.2, (y0 + y1) / 2 + (x1 - x0) * 0.2];
  return Array.from({ length: steps + 1 }, (_, at) => {
    const t = at / steps;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return [a * x0 + b * cx + c * x1, Math.max(-84, Math.min(84, a * y0 + b * cy + c * y1))];
  });
}

export const COLOUR = { land: '#e4e6e2', sea: '#f4f7f8', border: '#b9beb8', flow: '#3a5a78' };

/** Says, after the frame that is being drawn, that the first full picture stands. */
export function drawn() {
  const channel = new MessageChannel();
  channel.port1.onmessage = () => performance.mark('drawn');
  requestAnimationFrame(() => channel.port2.postMessage(null));
}
