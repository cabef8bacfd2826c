import * as L from 'leaflet';
import type { LngLat } from '../domain/place.ts';
import { pattersonInverse, pattersonProject, type Point } from './patterson.ts';

/** Bounds in degrees that a view should hold. */
export type Box = { readonly southWest: LngLat; readonly northEast: LngLat };

/** The visible part of the drawing, in its own pixels. */
export type Frame = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** Where the map looks now, and how to draw there. */
export type Outlook = {
  readonly centre: LngLat;
  readonly zoom: number;
  readonly frame: Frame;
  readonly project: (place: LngLat) => Point;
  /** the way back, for what a pointer means */
  readonly unproject: (at: Point) => LngLat;
};

/** The live map behind a drawing: nothing of Leaflet shows through. */
export type Ground = {
  /** the element that moves with the map; a drawing laid here pans for free */
  readonly pane: HTMLElement;
  outlook(): Outlook;
  fit(box: Box): void;
  look(centre: LngLat, zoom: number): void;
  zoomBy(steps: number): void;
  /** moves by parts of the frame: `[1, 0]` is one half to the right */
  panBy(halves: Point): void;
  close(): void;
};

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

/** Why the map moved: a reader moved it, the page did, or its frame changed size. */
export type Move = 'reader' | 'page' | 'size';

/** Opens a map in an element; `moved` is told after every move. */
export function openGround(element: HTMLElement, label: string, moved: (why: Move) => void): Ground {
  const map = L.map(element, {
    crs: CRS,
    zoomControl: false,
    attributionControl: false,
    zoomSnap: 0,
    zoomDelta: 0.75,
    minZoom: 0.5,
    maxZoom: 8,
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
      [-62, -200],
      [86, 232]
    ]
  });
  element.setAttribute('aria-label', label);
  element.setAttribute('role', 'application'); // so that a screen reader leaves the arrow keys to the map
  element.tabIndex = 0;
  let quiet = false;
  let drawnFor = '';
  let project: Outlook['project'] = ([x, y]) => [x, y];
  const silently = (act: () => void) => {
    quiet = true;
    act();
    quiet = false;
    moved('page');
  };
  map.on('moveend', () => {
    if (!quiet) moved('reader');
  });
  const watch = new ResizeObserver(() => {
    quiet = true;
    map.invalidateSize({ pan: false });
    quiet = false;
    if (map.getSize().x > 0) moved('size');
  });
  watch.observe(element);
  const wheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    map.setZoomAround(map.mouseEventToContainerPoint(event), map.getZoom() - event.deltaY / 160);
  };
  element.addEventListener('wheel', wheel, { passive: false });
  return {
    pane: map.getPane('overlayPane') ?? element,
    outlook: () => {
      const origin = map.getPixelOrigin();
      const key = `${map.getZoom()} ${origin.x} ${origin.y}`;
      if (key !== drawnFor) [drawnFor, project] = [key, projectionOf(map)];
      return outlookOf(map, project);
    },
    fit: (box) => {
      silently(() => {
        map.fitBounds(boundsOf(box), { animate: false, padding: [28, 24] });
      });
    },
    look: (centre, zoom) => {
      silently(() => map.setView([centre[1], centre[0]], zoom, { animate: false }));
    },
    zoomBy: (steps) => {
      map.setZoom(map.getZoom() + steps * 0.75, { animate: false });
    },
    panBy: ([x, y]) => {
      const size = map.getSize();
      map.panBy([(x * size.x) / 2, (y * size.y) / 2], { animate: false });
    },
    close: () => {
      watch.disconnect();
      element.removeEventListener('wheel', wheel);
      map.remove();
    }
  };
}

function boundsOf({ southWest, northEast }: Box): L.LatLngBoundsLiteral {
  return [
    [southWest[1], southWest[0]],
    [northEast[1], northEast[0]]
  ];
}

/** Stays the same function until the map zooms: a pan moves the drawing and places nothing anew. */
function projectionOf(map: L.Map): Outlook['project'] {
  const origin = map.getPixelOrigin();
  const half = 128 * 2 ** map.getZoom();
  const perRadian = half / Math.PI;
  return (place) => {
    const [x, y] = pattersonProject(place);
    return [half + x * perRadian - origin.x, half - y * perRadian - origin.y];
  };
}

function outlookOf(map: L.Map, project: Outlook['project']): Outlook {
  const corner = map.containerPointToLayerPoint([0, 0]);
  const size = map.getSize();
  const centre = map.getCenter();
  return {
    centre: [centre.lng, centre.lat],
    zoom: map.getZoom(),
    frame: { left: corner.x, top: corner.y, right: corner.x + size.x, bottom: corner.y + size.y },
    project,
    unproject: ([x, y]) => {
      const { lng, lat } = map.layerPointToLatLng([x, y]);
      return [lng, lat];
    }
  };
}
