import type { Language } from '../i18n/language.ts';
import type { Vocabulary } from '../i18n/words.ts';
import { SPOKEN_WITH, type Section } from './spoken-with.ts';

/**
 * Loads what a language needs to say some pages: the messages of the frame and of those pages, and the names of places
 * and regions. What was loaded before is not fetched again.
 */
export async function loadVocabulary(language: Language, sections: Iterable<Section>): Promise<Vocabulary> {
  const wanted = new Set(
    [...sections].flatMap((each): readonly Section[] =>
      each === 'rates' || each === 'response' || each === 'sums' ? [each] : SPOKEN_WITH[each]
    )
  );
  const [[frame, places, regions], parts] = await Promise.all([
    Promise.all(loadFrame(language)),
    Promise.all([...wanted].map((page) => PARTS[language][page]()))
  ]);
  return {
    ...frame,
    messages: parts.reduce((all, part) => ({ ...all, ...part }), frame.messages),
    places: { ...regions.default, ...places.default },
    pages: wanted
  };
}

function loadFrame(language: Language) {
  switch (language) {
    case 'en':
      return [
        import('../i18n/en/shared.ts').then(({ shared, THE }) => ({ messages: shared, articles: THE })),
        import('../i18n/places.en.json'),
        import('../i18n/regions.en.json')
      ] as const;
    case 'ur':
      return [
        import('../i18n/ur/shared.ts').then(({ shared }) => ({ messages: shared })),
        import('../i18n/places.ur.json'),
        import('../i18n/regions.ur.json'),
        import('../theme/fonts-arabic.css')
      ] as const;
  }
}

/** The messages of one page, or of what a page says only when asked, by language. */
const PARTS: Readonly<Record<Language, Readonly<Record<Section, () => Promise<object>>>>> = {
  en: {
    routes: () => import('../i18n/en/routes.ts').then(({ routes }) => routes),
    trends: () => import('../i18n/en/trends.ts').then(({ trends }) => trends),
    rates: () => import('../i18n/en/rates.ts').then(({ rates }) => rates),
    partners: () => import('../i18n/en/partners.ts').then(({ partners }) => partners),
    response: () => import('../i18n/en/response.ts').then(({ response }) => response),
    sums: () => import('../i18n/en/sums.ts').then(({ sums }) => sums),
    country: () => import('../i18n/en/country.ts').then(({ country }) => country),
    data: () => import('../i18n/en/data.ts').then(({ data }) => data)
  },
  ur: {
    routes: () => import('../i18n/ur/routes.ts').then(({ routes }) => routes),
    trends: () => import('../i18n/ur/trends.ts').then(({ trends }) => trends),
    rates: () => import('../i18n/ur/rates.ts').then(({ rates }) => rates),
    partners: () => import('../i18n/ur/partners.ts').then(({ partners }) => partners),
    response: () => import('../i18n/ur/response.ts').then(({ response }) => response),
    sums: () => import('../i18n/ur/sums.ts').then(({ sums }) => sums),
    country: () => import('../i18n/ur/country.ts').then(({ country }) => country),
    data: () => import('../i18n/ur/data.ts').then(({ data }) => data)
  }
};
