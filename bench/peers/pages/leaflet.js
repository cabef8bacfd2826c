import * as L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { bent, COLOUR, drawn, widths, world } from './world.js';

const { land, places, flows } = await world();
const map = L.map('map', {
  preferCanvas: true,
  attributionControl: false,
  zoomSnap: 0,
  fadeAnimation: false,
  zoomAnimation: false,
  inertia: false
});
map.fitBounds([
  [-58, -170],
  [80, 190]
]);
L.geoJSON(land, {
  style: { color: COLOUR.border, weight: 0.7, fillColor: COLOUR.land, fillOpacity: 1 }
}).addTo(map);
const wide = widths(flows);
flows.forEach(([from, to], at) => {
  const line = bent(places[from], places[to]).map(([lng, lat]) => [lat, lng]);
  L.polyline(line, { color: COLOUR.flow, weight: wide[at], opacity: 0.6, smoothFactor: 0 }).addTo(map);
});
drawn();
