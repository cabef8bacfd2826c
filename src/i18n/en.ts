import { country } from './en/country.ts';
import { data } from './en/data.ts';
import { exports } from './en/exports.ts';
import { image } from './en/image.ts';
import { keys } from './en/keys.ts';
import { offline } from './en/offline.ts';
import { oneFile } from './en/one-file.ts';
import { partners } from './en/partners.ts';
import { pinned } from './en/pinned.ts';
import { quoted } from './en/quoted.ts';
import { rates } from './en/rates.ts';
import { response } from './en/response.ts';
import { routes } from './en/routes.ts';
import { pictures } from './en/pictures.ts';
import { scenes } from './en/scenes.ts';
import { share } from './en/share.ts';
import { shared } from './en/shared.ts';
import { slides } from './en/slides.ts';
import { talk } from './en/talk.ts';
import { sums } from './en/sums.ts';
import { trends } from './en/trends.ts';

/** Every text of the interface, in English: the other languages have the same keys and the same holes. */
export const en = {
  ...shared,
  ...routes,
  ...pictures,
  ...trends,
  ...sums,
  ...rates,
  ...partners,
  ...response,
  ...country,
  ...data,
  ...share,
  ...keys,
  ...pinned,
  ...quoted,
  ...slides,
  ...scenes,
  ...exports,
  ...image,
  ...oneFile,
  ...offline,
  ...talk
} as const;

export { THE } from './en/shared.ts';
