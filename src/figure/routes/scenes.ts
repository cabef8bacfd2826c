import { routesFigure } from '../routes.ts';
import type { Scenes } from '../scene.ts';
import { caveatOf } from './scenes/caveat.ts';
import List from './scenes/List.svelte';
import Map from './scenes/Map.svelte';

/** The parts of the routes that fill slides. */
export const routesScenes: Scenes = [
  {
    id: 'map',
    title: (session) => routesFigure.sentence(session),
    caveat: caveatOf,
    remark: ({ words }) => words.say('routes.disclaimer'),
    Drawing: Map,
    Beside: List
  }
];
