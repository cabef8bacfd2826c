import { LinesChart } from 'echarts/charts';
import { GeoComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { COLOUR, drawn, widths, world } from './world.js';

echarts.use([LinesChart, GeoComponent, CanvasRenderer]);
const { land, places, flows } = await world();
echarts.registerMap('world', land);
const chart = echarts.init(document.getElementById('map'));
const wide = widths(flows);
let isFirst = true;
chart.on('finished', () => {
  if (isFirst) drawn();
  isFirst = false;
});
chart.setOption({
  animation: false,
  geo: {
    map: 'world',
    roam: true,
    silent: true,
    itemStyle: { areaColor: COLOUR.land, borderColor: COLOUR.border, borderWidth: 0.7 }
  },
  series: [
    {
      type: 'lines',
      coordinateSystem: 'geo',
      silent: true,
      progressive: 0,
      lineStyle: { color: COLOUR.flow, opacity: 0.6, curveness: 0.2 },
      data: flows.map(([from, to], at) => ({
        coords: [places[from], places[to]],
        lineStyle: { width: wide[at] }
      }))
    }
  ]
});
