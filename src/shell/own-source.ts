/** Elements of the body that stand in the HTML of one file; anything else the page has put there. */
const WRITTEN = '#app, noscript, script';

/** The HTML that this page was read from, without what the page has put into it since: one file hands itself on without a request. */
export function ownSource({ documentElement }: Document): string {
  const root = documentElement.cloneNode(true) as HTMLElement;
  for (const { name } of [...root.attributes]) root.removeAttribute(name);
  root.lang = 'en';
  root.dir = 'ltr';
  for (const element of root.querySelectorAll(`body > :not(${WRITTEN})`)) element.remove();
  const app = root.querySelector('#app');
  app?.removeAttribute('data-still');
  app?.replaceChildren();
  // eslint-disable-next-line no-restricted-syntax -- it is read here, and nothing is built of it
  return `<!doctype html>\n${root.outerHTML}\n`;
}
