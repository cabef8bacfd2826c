// kepler.gl as its makers publish it for pages without a bundler, with an arc layer and no base map, for its own come from another host.
// The first call that draws as many arcs as there are flows is the first full picture: the library says it nowhere.
for (const name of ['drawArraysInstanced', 'drawElementsInstanced']) {
  const draw = WebGL2RenderingContext.prototype[name];
  WebGL2RenderingContext.prototype[name] = function (...values) {
    if (values.at(-1) === 2000 && performance.getEntriesByName('drawn').length === 0) {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => performance.mark('drawn');
      requestAnimationFrame(() => channel.port2.postMessage(null));
    }
    return draw.apply(this, values);
  };
}

const { KeplerGl, keplerGlReducer, enhanceReduxMiddleware, addDataToMap, processCsvData } =
  globalThis.KeplerGl;

fetch('./flows.json')
  .then((answer) => answer.json())
  .then(({ places, flows }) => {
    const reducers = globalThis.Redux.combineReducers({
      keplerGl: keplerGlReducer.initialState({
        uiState: { readOnly: true, currentModal: null },
        mapStyle: { styleType: 'no_map' }
      })
    });
    const store = globalThis.Redux.createStore(
      reducers,
      {},
      globalThis.Redux.applyMiddleware(...enhanceReduxMiddleware([]))
    );
    const map = globalThis.React.createElement(KeplerGl, {
      id: 'map',
      mapboxApiAccessToken: 'none',
      width: innerWidth,
      height: innerHeight
    });
    globalThis.ReactDOM.createRoot(document.getElementById('map')).render(
      globalThis.React.createElement(globalThis.ReactRedux.Provider, { store }, map)
    );
    const rows = flows.map(([from, to, victims]) => [...places[from], ...places[to], victims].join(','));
    const data = processCsvData(['x0,y0,x1,y1,victims', ...rows].join('\n'));
    const columns = { lng0: 'x0', lat0: 'y0', lng1: 'x1', lat1: 'y1' };
    // The map takes data only once it has entered the store.
    const stop = store.subscribe(() => {
      if (!store.getState().keplerGl.map) return;
      stop();
      setTimeout(() => {
        store.dispatch(
          addDataToMap({
            datasets: { info: { id: 'flows', label: 'flows' }, data },
            options: { centerMap: false, readOnly: true },
            config: {
              version: 'v1',
              config: {
                visState: {
                  layers: [
                    {
                      id: 'arcs',
                      type: 'arc',
                      config: {
                        dataId: 'flows',
                        label: 'arcs',
                        columns,
                        isVisible: true,
                        visConfig: { thickness: 1 }
                      }
                    }
                  ]
                },
                mapState: { latitude: 25, longitude: 10, zoom: 0.9 },
                mapStyle: { styleType: 'no_map' }
              }
            }
          })
        );
      });
    });
  });
