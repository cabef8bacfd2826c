import { Deck, MapView } from '@deck.gl/core';
import { GeoJsonLayer } from '@deck.gl/layers';
import { FlowmapLayer } from '@flowmap.gl/layers';
import { drawn, world } from './world.js';

const { land, places, flows } = await world();
let isFirst = true;
const deck = new Deck({
  parent: document.getElementById('map'),
  views: new MapView({ repeat: true }),
  initialViewState: { longitude: 10, latitude: 25, zoom: 0.9, maxZoom: 8 },
  controller: { inertia: false },
  layers: [
    new GeoJsonLayer({
      id: 'land',
      data: land,
      getFillColor: [228, 230, 226],
      getLineColor: [185, 190, 184],
      lineWidthMinPixels: 0.7
    }),
    new FlowmapLayer({
      id: 'flows',
      data: {
        locations: places.map(([lon, lat], id) => ({ id, name: String(id), lon, lat })),
        flows: flows.map(([origin, dest, count]) => ({ origin, dest, count }))
      },
      getLocationId: ({ id }) => id,
      getLocationLat: ({ lat }) => lat,
      getLocationLon: ({ lon }) => lon,
      getLocationName: ({ name }) => name,
      getFlowOriginId: ({ origin }) => origin,
      getFlowDestId: ({ dest }) => dest,
      getFlowMagnitude: ({ count }) => count,
      flowLinesRenderingMode: 'curved',
      clusteringEnabled: false,
      locationLabelsEnabled: false,
      fadeEnabled: false,
      maxTopFlowsDisplayNum: 2000,
      pickable: true
    })
  ],
  onAfterRender() {
    // The flows are prepared after their layer stands, so only a frame with their lines in it is the picture.
    const layers = deck.layerManager?.getLayers() ?? [];
    const lines = layers.find(({ id }) => id === 'flows-curved-flow-lines');
    const isFull = lines?.props.data.length > 0 && layers.every(({ isLoaded }) => isLoaded);
    if (!isFull || !isFirst) return;
    isFirst = false;
    drawn();
  }
});
