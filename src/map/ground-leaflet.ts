import 'leaflet/dist/leaflet.css';
import * as L from 'leaflet';
import {
  LIMITS,
  projectionFrom,
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

/** Opens a map of Leaflet in an element. */
export function openGround(element: HTMLElement, start: Position, { moved, roams }: Told): Ground {
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
    trackResize: false,
    maxBounds: [
      [LIMITS.south, -FAR_AROUND],
      [LIMITS.north, FAR_AROUND]
    ]
  });
  let quiet = false;
  let drawnFor = '';
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
  map.on('moveend', () => {
    if (!quiet) moved();
  });
  map.on('drag', () => {
    roams(frameOf(map));
  });
  return {
    pane: map.getPane('overlayPane') ?? element,
    outlook: () => {
      const origin = map.getPixelOrigin();
      const key = `${map.getZoom()} ${origin.x} ${origin.y}`;
      if (key !== drawnFor) [drawnFor, project] = [key, projectionFrom(map.getZoom(), [origin.x, origin.y])];
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
      map.setZoomAround(L.point(at[0], at[1]), map.getZoom() + steps);
    },
    panBy: ([x, y]) => {
      const size = map.getSize();
      map.panBy([(x * size.x) / 2, (y * size.y) / 2], { animate: false });
    },
    close: () => {
      map.remove();
    }
  };
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
