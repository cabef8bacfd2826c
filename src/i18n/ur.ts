import { country } from './ur/country.ts';
import { data } from './ur/data.ts';
import { exports } from './ur/exports.ts';
import { image } from './ur/image.ts';
import { keys } from './ur/keys.ts';
import { offline } from './ur/offline.ts';
import { oneFile } from './ur/one-file.ts';
import { partners } from './ur/partners.ts';
import { pinned } from './ur/pinned.ts';
import { quoted } from './ur/quoted.ts';
import { rates } from './ur/rates.ts';
import { response } from './ur/response.ts';
import { routes } from './ur/routes.ts';
import { pictures } from './ur/pictures.ts';
import { scenes } from './ur/scenes.ts';
import { share } from './ur/share.ts';
import { shared } from './ur/shared.ts';
import { slides } from './ur/slides.ts';
import { talk } from './ur/talk.ts';
import { sums } from './ur/sums.ts';
import { trends } from './ur/trends.ts';
import type { Translation } from './words.ts';

/** Every text of the interface, in Urdu. */
export const ur: Translation = {
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
};
