import { directionOf, LANGUAGES, type Language } from '../i18n/language.ts';

/** What is said when no language loads: it cannot come from a vocabulary, so it stands here in each. */
const SAID: Readonly<Record<Language, { readonly text: string; readonly retry: string }>> = {
  en: { text: 'This page did not load.', retry: 'Try again' },
  ur: { text: 'یہ صفحہ نہیں کھل سکا۔', retry: 'دوبارہ کوشش کریں' }
};

/** Says in plain elements, in every language of the page, that nothing loaded, why, and offers to try again. */
export function sayNothingLoaded(target: HTMLElement, why: string, retry: () => void): void {
  const box = document.createElement('div');
  box.setAttribute('role', 'alert');
  for (const lang of LANGUAGES) {
    const said = SAID[lang];
    const line = document.createElement('p');
    line.lang = lang;
    line.dir = directionOf(lang);
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = said.retry;
    button.addEventListener('click', retry);
    line.append(said.text, ' ', button);
    box.append(line);
  }
  const reason = document.createElement('p');
  reason.textContent = why;
  box.append(reason);
  target.replaceChildren(box);
}
