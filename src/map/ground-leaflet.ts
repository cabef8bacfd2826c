import 'leaflet/dist/leaflet.css';
import * as L from 'leaflet';
import {
  LIMITS,
  projectionFrom,
  scalingBetween,
  type Corner,
  type Frame,
  type Ground,
  type Outlook,
  type Position,
  type Told
} from './ground.ts';
import { pattersonInverse, pattersonProject } from './patterson.ts';

const patterson: L.Projection = {
  bounds: L.bounds([-Math.PI, -2], [Math.PI, 2]),
  project: ({ lng, lat }) => L.point(...pattersonProject([lng, lat])),
  unproject: (point: L.PointExpression) => {
    const { x, y } = L.point(point);
    const [lng, lat] = pattersonInverse([x, y]);
    return L.latLng(lat, lng);
  }
};

const CRS: L.CRS = L.extend({}, L.CRS.Earth, {
  code: 'Patterson',
  projection: patterson,
  transformation: L.transformation(1 / (2 * Math.PI), 0.5, -1 / (2 * Math.PI), 0.5),
  wrapLng: undefined,
  infinite: true
});

/** A hundred turns of the world: nobody pans so far, and Leaflet wants a number. */
const FAR_AROUND = 36_000;

/** What a map may show. */
const BOUNDS = L.latLngBounds([LIMITS.south, -FAR_AROUND], [LIMITS.north, FAR_AROUND]);

/** How long, in milliseconds, a wheel must rest before the map is drawn anew for where it has zoomed to. */
const REST = 140;

/** Opens a map of Leaflet in an element. */
export function openGround(element: HTMLElement, start: Position, { moved, roams, zooms }: Told): Ground {
  const map = L.map(element, {
    crs: CRS,
    zoomControl: false,
    attributionControl: false,
    zoomSnap: 0,
    zoomDelta: 0.75,
    minZoom: LIMITS.farthest,
    maxZoom: LIMITS.nearest,
    zoomAnimation: false,
    fadeAnimation: false,
    inertia: false,
    scrollWheelZoom: false,
    keyboard: false,
    dragging: !L.Browser.mobile,
    touchZoom: true,
    maxBoundsViscosity: 1,
    trackResize: false
  });
  // Asked for at the start Leaflet would hold every move to them by another one, a quarter of a second later and as if a
  // hand had made it: a page that is printed would then be told of it.
  map.options.maxBounds = BOUNDS;
  let quiet = false;
  let drawn: Corner | null = null;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let project: Outlook['project'] = ([x, y]) => [x, y];
  const silently = (act: () => void) => {
    quiet = true;
    act();
    quiet = false;
  };
  const look = ({ centre, zoom }: Position) => {
    silently(() => map.setView([centre[1], centre[0]], zoom, { animate: false }));
  };
  look(start);
  const scaled = () => {
    if (drawn) zooms(scalingBetween(drawn, cornerOf(map)));
  };
  map.on('moveend', () => {
    if (quiet) return;
    silently(() => map.panInsideBounds(BOUNDS, { animate: false }));
    moved();
  });
  // Two fingers: the picture follows them, and is drawn anew when they let go.
  map.on('zoom', () => {
    if (!quiet) scaled();
  });
  map.on('drag', () => {
    roams(frameOf(map));
  });
  return {
    pane: map.getPane('overlayPane') ?? element,
    outlook: () => {
      clearTimeout(resting);
      const now = cornerOf(map);
      if (drawn?.zoom !== now.zoom || drawn.left !== now.left || drawn.top !== now.top)
        project = projectionFrom(now.zoom, [now.left, now.top]);
      drawn = now;
      return outlookOf(map, project);
    },
    look,
    measure: () => {
      silently(() => map.invalidateSize({ pan: false }));
    },
    zoomBy: (steps) => {
      map.setZoom(map.getZoom() + steps * 0.75, { animate: false });
    },
    zoomAround: (at, steps) => {
      silently(() => map.setZoomAround(L.point(at[0], at[1]), map.getZoom() + steps));
      scaled();
      clearTimeout(resting);
      resting = setTimeout(moved, REST);
    },
    panBy: ([x, y]) => {
      const size = map.getSize();
      map.panBy([(x * size.x) / 2, (y * size.y) / 2], { animate: false });
    },
    close: () => {
      clearTimeout(resting);
      map.remove();
    }
  };
}

function cornerOf(map: L.Map): Corner {
  const { x, y } = map.getPixelOrigin();
  return { zoom: map.getZoom(), left: x, top: y };
}

function outlookOf(map: L.Map, project: Outlook['project']): Outlook {
  const centre = map.getCenter();
  return {
    centre: [centre.lng, centre.lat],
    zoom: map.getZoom(),
    frame: frameOf(map),
    project,
    unproject: ([x, y]) => {
      const { lng, lat } = map.layerPointToLatLng([x, y]);
      return [lng, lat];
    }
  };
}

function frameOf(map: L.Map): Frame {
  const corner = map.containerPointToLayerPoint([0, 0]);
  const size = map.getSize();
  return { left: corner.x, top: corner.y, right: corner.x + size.x, bottom: corner.y + size.y };
}
