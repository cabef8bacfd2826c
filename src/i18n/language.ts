/** Languages the interface speaks; place names stand in seven. */
export const LANGUAGES = ['en', 'ur'] as const;
export type Language = (typeof LANGUAGES)[number];

export const DIGITS = ['latn', 'arabext', 'arab'] as const;
export type Digits = (typeof DIGITS)[number];

/** What each language is called by those who read it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', ur: 'اردو' };

/** Writing direction of a language. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ur' ? 'rtl' : 'ltr';
}

/** The first language of a reader's list that the interface speaks, else English. */
export function nearestLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const base = tag.toLowerCase().split('-')[0];
    const known = LANGUAGES.find((language) => language === base);
    if (known) return known;
  }
  return 'en';
}
