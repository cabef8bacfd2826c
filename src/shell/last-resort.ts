/** What is said when no language loads: it cannot come from a vocabulary, so it stands here in both. */
const SAID = [
  { lang: 'en', dir: 'ltr', text: 'This page did not load.', retry: 'Try again' },
  { lang: 'ur', dir: 'rtl', text: 'یہ صفحہ نہیں کھل سکا۔', retry: 'دوبارہ کوشش کریں' }
] as const;

/** Says in plain elements, in every language of the page, that nothing loaded, why, and offers to try again. */
export function sayNothingLoaded(target: HTMLElement, why: string, retry: () => void): void {
  const box = document.createElement('main');
  box.setAttribute('role', 'alert');
  for (const said of SAID) {
    const line = document.createElement('p');
    line.lang = said.lang;
    line.dir = said.dir;
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
