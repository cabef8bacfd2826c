import type { Language } from '../i18n/language.ts';
import type { Vocabulary } from '../i18n/words.ts';
import type { Page } from '../state/view.ts';
import type { Speaking } from './speaking.ts';
import { SPOKEN_WITH, type Section } from './spoken-with.ts';

/**
 * Loads what a language needs to say some pages: the messages of the frame and of those pages, and the names of places
 * and regions. What was loaded before is not fetched again.
 */
export async function loadVocabulary(language: Language, sections: Iterable<Section>): Promise<Vocabulary> {
  const wanted = new Set(
    [...sections].flatMap((each): readonly Section[] => (isPage(each) ? SPOKEN_WITH[each] : [each]))
  );
  const speaking = await speakingOf(language);
  const [[frame, places, regions], parts] = await Promise.all([
    Promise.all(speaking.frame()),
    Promise.all([...wanted].map((page) => speaking.parts[page]()))
  ]);
  return {
    ...frame,
    messages: parts.reduce((all, part) => ({ ...all, ...part }), frame.messages),
    places: { ...regions.default, ...places.default },
    pages: wanted
  };
}

function isPage(section: Section): section is Page {
  return section in SPOKEN_WITH;
}

/** English comes with the page; what another language is loaded with comes with that language. */
async function speakingOf(language: Language): Promise<Speaking> {
  switch (language) {
    case 'en':
      return english;
    case 'ur':
      return (await import('./speaking-ur.ts')).urdu;
  }
}

const english: Speaking = {
  frame: () => [
    import('../i18n/en/shared.ts').then(({ shared, THE }) => ({ messages: shared, articles: THE })),
    import('../i18n/places.en.json'),
    import('../i18n/regions.en.json')
  ],
  parts: {
    routes: () => import('../i18n/en/routes.ts').then(({ routes }) => routes),
    trends: () => import('../i18n/en/trends.ts').then(({ trends }) => trends),
    rates: () => import('../i18n/en/rates.ts').then(({ rates }) => rates),
    partners: () => import('../i18n/en/partners.ts').then(({ partners }) => partners),
    response: () => import('../i18n/en/response.ts').then(({ response }) => response),
    pictures: () => import('../i18n/en/pictures.ts').then(({ pictures }) => pictures),
    sums: () => import('../i18n/en/sums.ts').then(({ sums }) => sums),
    country: () => import('../i18n/en/country.ts').then(({ country }) => country),
    data: () => import('../i18n/en/data.ts').then(({ data }) => data)
  }
};
