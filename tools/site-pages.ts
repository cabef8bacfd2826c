import { EMBEDDED } from '../src/shell/embedding.ts';
import type { SitePage } from './vite-pages.ts';

const PAGES: readonly SitePage[] = [
  {
    path: '',
    title: 'TIP Atlas: routes of detected trafficking in persons',
    description:
      'Where people were detected as victims of trafficking, by citizenship and country of detection, from official records.'
  },
  {
    path: 'routes',
    title: 'Routes · TIP Atlas',
    description:
      'Where people were detected as victims of trafficking, by citizenship and country of detection, from official records.'
  },
  {
    path: 'trends',
    title: 'Trends · TIP Atlas',
    description: 'How many victims of trafficking countries detect each year, and how many countries report.'
  },
  {
    path: 'partners',
    title: 'Partners · TIP Atlas',
    description: 'Who contributes what to the response to trafficking in persons, as far as it was published.'
  },
  {
    path: 'country',
    title: 'Countries · TIP Atlas',
    description:
      'One page for every country: routes, detected victims, justice, partners, and what is missing, from official records.'
  },
  {
    path: 'data',
    title: 'Data · TIP Atlas',
    description: 'Sources, definitions, methods and downloads of every table.'
  }
];

/** The figures that other sites may show in a frame, each at an address of its own. */
const EMBEDS: readonly SitePage[] = PAGES.filter(({ path }) =>
  EMBEDDED.some((figure) => figure === path)
).map((page) => ({ ...page, path: `embed/${page.path}` }));

/** Every address of the site and what its HTML says before any script runs. */
export const SITE_PAGES: readonly SitePage[] = [...PAGES, ...EMBEDS];
