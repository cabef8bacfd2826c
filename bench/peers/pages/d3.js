import { geoMercator, geoPath } from 'd3-geo';
import { select } from 'd3-selection';
import { zoom } from 'd3-zoom';
import { COLOUR, drawn, widths, world } from './world.js';

const { land, places, flows } = await world();
const element = document.getElementById('map');
const { clientWidth: width, clientHeight: height } = element;
const projection = geoMercator()
  .scale(width / 6.3)
  .translate([width / 2, height * 0.62]);
const path = geoPath(projection);
const svg = select(element).append('svg').attr('width', width).attr('height', height);
const all = svg.append('g');
all
  .append('g')
  .selectAll('path')
  .data(land.features.map(turned))
  .join('path')
  .attr('d', path)
  .attr('fill', COLOUR.land)
  .attr('stroke', COLOUR.border)
  .attr('stroke-width', 0.7);
const wide = widths(flows);
all
  .append('g')
  .attr('fill', 'none')
  .attr('stroke', COLOUR.flow)
  .attr('stroke-opacity', 0.6)
  .selectAll('path')
  .data(flows)
  .join('path')
  .attr('stroke-width', (_, at) => wide[at])
  .attr('d', ([from, to]) => {
    const [a, b] = [projection(places[from]), projection(places[to])];
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    return `M${a}Q${(a[0] + b[0]) / 2 + dy * 0.2},${(a[1] + b[1]) / 2 - dx * 0.2} ${b}`;
  });
svg.call(zoom().on('zoom', ({ transform }) => all.attr('transform', transform)));
drawn();

/** Here the outside of a ring lies on its right, which d3 takes for the whole rest of the world. */
function turned(feature) {
  const coordinates = feature.geometry.coordinates.map(([ring]) => [
    isClockwise(ring) ? ring : ring.toReversed()
  ]);
  return { ...feature, geometry: { ...feature.geometry, coordinates } };
}

function isClockwise(ring) {
  return (
    ring.reduce(
      (sum, [x, y], at) => sum + x * (ring[at + 1] ?? ring[0])[1] - (ring[at + 1] ?? ring[0])[0] * y,
      0
    ) < 0
  );
}
