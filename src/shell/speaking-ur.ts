import type { Speaking } from './speaking.ts';

/** Urdu, with its type. */
export const urdu: Speaking = {
  frame: () => [
    import('../i18n/ur/shared.ts').then(({ shared, TITLES }) => ({ messages: shared, titles: TITLES })),
    import('../i18n/places.ur.json'),
    import('../i18n/regions.ur.json'),
    import('../theme/fonts-arabic.css')
  ],
  parts: {
    routes: () => import('../i18n/ur/routes.ts').then(({ routes }) => routes),
    trends: () => import('../i18n/ur/trends.ts').then(({ trends }) => trends),
    rates: () => import('../i18n/ur/rates.ts').then(({ rates }) => rates),
    partners: () => import('../i18n/ur/partners.ts').then(({ partners }) => partners),
    response: () => import('../i18n/ur/response.ts').then(({ response }) => response),
    pictures: () => import('../i18n/ur/pictures.ts').then(({ pictures }) => pictures),
    sums: () => import('../i18n/ur/sums.ts').then(({ sums }) => sums),
    country: () => import('../i18n/ur/country.ts').then(({ country }) => country),
    data: () => import('../i18n/ur/data.ts').then(({ data }) => data)
  }
};
