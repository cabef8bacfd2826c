import { assistance } from './assistance.ts';
import { contributions } from './contributions.ts';
import { glotip } from './glotip.ts';
import { grants } from './grants.ts';
import { htc } from './htc.ts';
import type { Importer } from './importer.ts';
import { places } from './places.ts';
import { population } from './population.ts';
import { tiers } from './tiers.ts';

/** Every official format, in the order they can be read in: places first, as all others translate into them. */
export const IMPORTERS: readonly Importer[] = [
  places,
  population,
  glotip,
  htc,
  tiers,
  grants,
  assistance,
  contributions
];
