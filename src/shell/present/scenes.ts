import type { Scene, Scenes } from '../../figure/scene.ts';
import type { Page } from '../../state/view.ts';

/** The scenes of a figure, fetched once; throws where they do not come. */
export async function loadScenes(page: Page): Promise<Scenes> {
  switch (page) {
    case 'routes':
      return (await import('../../figure/routes/scenes.ts')).routesScenes;
    case 'trends':
      return (await import('../../figure/trends/scenes.ts')).trendsScenes;
    case 'partners':
      return (await import('../../figure/partners/scenes.ts')).partnersScenes;
    case 'country':
      return (await import('../../figure/country/scenes.ts')).countryScenes;
    case 'data':
      throw new Error('the data page has no scenes');
  }
}

/** The scene that a slide asks for, and whether the figure has it. */
export function sceneIn(
  scenes: Scenes,
  asked: string | null
): { readonly scene: Scene; readonly isKnown: boolean } {
  const scene = asked === null ? scenes[0] : scenes.find(({ id }) => id === asked);
  return { scene: scene ?? scenes[0], isKnown: scene !== undefined };
}
