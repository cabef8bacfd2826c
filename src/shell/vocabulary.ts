import type { Language } from '../i18n/language.ts';
import type { Vocabulary } from '../i18n/words.ts';

/** Loads the messages and the names of places and regions of one language. */
export async function loadVocabulary(language: Language): Promise<Vocabulary> {
  const [spoken, places, regions] = await load(language);
  return { ...spoken, places: { ...regions.default, ...places.default } };
}

function load(language: Language) {
  switch (language) {
    case 'en':
      return Promise.all([
        import('../i18n/en.ts').then(({ en, THE }) => ({ messages: en, articles: THE })),
        import('../i18n/places.en.json'),
        import('../i18n/regions.en.json')
      ]);
    case 'ur':
      return Promise.all([
        import('../i18n/ur.ts').then(({ ur }) => ({ messages: ur })),
        import('../i18n/places.ur.json'),
        import('../i18n/regions.ur.json'),
        import('../theme/fonts-arabic.css')
      ]);
  }
}
