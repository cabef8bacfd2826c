import { createHash } from 'node:crypto';
import postcss, { type AtRule, type ChildNode, type Container } from 'postcss';
import { onceForKey } from '../src/query/once.ts';

/** What holds other rules, of which some may go. */
const HOLDING = new Set(['media', 'supports', 'layer', 'container']);

/** A page and the style sheet that is its own. */
export type Styled = { readonly html: string; readonly fileName: string; readonly source: string };

const SHEET = /\s*<link rel="stylesheet" crossorigin href="([^"]+)">/g;

/**
 * The HTML of a picture with one style sheet of all that it uses; the whole sheets, in their order, wait with the scripts.
 * `read` gives the text of a file below the root, to which `up` leads.
 */
export function withFirstStyles(html: string, up: string, read: (file: string) => string): Styled {
  const end = html.indexOf('</head>');
  const head = html.slice(0, end);
  const links = [...head.matchAll(SHEET)].map(([link, href = '']) => ({ link, file: href.slice(up.length) }));
  const source = stylesFor(links.map(({ file }) => read(file)).join('\n'), html);
  const fileName = `assets/first-${createHash('sha256').update(source).digest('hex').slice(0, 8)}.css`;
  const own = `\n    <link rel="stylesheet" crossorigin href="${up}${fileName}">`;
  const later = links.map(({ link }) => link.trim()).join('\n      ');
  return {
    html:
      links.reduce((text, { link }) => text.replace(link, ''), head).trimEnd() +
      `${own}\n  ` +
      html.slice(end).replace('<template data-later>', (tag) => `${tag}\n      ${later}`),
    fileName,
    source
  };
}

/**
 * The part of a style sheet that a piece of HTML can use: every rule whose classes and elements it has. What a state, an
 * attribute or a function of selectors asks for is taken to be there; what another language asks for comes with its words.
 */
export function stylesFor(css: string, html: string): string {
  return sheetsOf(css)(JSON.stringify(listsIn(html)));
}

/** What was made of a style sheet for HTML that names the same: two hundred countries do. */
const sheetsOf = onceForKey((css: string) =>
  onceForKey((lists: string) => {
    const { classes, elements, langs } = JSON.parse(lists) as ReturnType<typeof listsIn>;
    const root = postcss.parse(css);
    prune(root, { classes: new Set(classes), elements: new Set(elements), langs: new Set(langs) });
    return root.toString();
  })
);

/** Every class, every element and every language that stands in the HTML. */
type Names = Readonly<Record<'classes' | 'elements' | 'langs', ReadonlySet<string>>>;

function listsIn(html: string) {
  const classes = [...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, list = '']) => list.split(/\s+/));
  const elements = [...html.matchAll(/<([a-z][\w-]*)/g)].map(([, name = '']) => name);
  const langs = [...html.matchAll(/\slang="([^"]*)"/g)].map(([, lang = '']) => lang);
  const each = (names: readonly string[]) => [...new Set(names)].sort();
  return { classes: each(classes), elements: each(elements), langs: each(langs) };
}

function prune(container: Container, names: Names): void {
  // A copy: rules go while they are walked.
  for (const node of [...(container.nodes ?? [])]) {
    if (node.type === 'comment') node.remove();
    else if (node.type === 'rule') {
      const used = node.selectors.filter((selector) => isUsed(selector, names));
      if (used.length === 0) node.remove();
      else if (used.length < node.selectors.length) node.selectors = used;
    } else if (isHolding(node)) {
      prune(node, names);
      if ((node.nodes ?? []).length === 0) node.remove();
    }
  }
}

function isHolding(node: ChildNode): node is AtRule {
  return node.type === 'atrule' && HOLDING.has(node.name) && node.nodes !== undefined;
}

function isUsed(selector: string, { classes, elements, langs }: Names): boolean {
  const spoken = langOf(selector);
  if (spoken !== null && !langs.has(spoken)) return false;
  const plain = withoutFunctions(selector).replaceAll(/\[[^\]]*\]|::?[\w-]+/g, ' ');
  const wanted = [...plain.matchAll(/\.((?:[\w-]|\\.)+)/g)].map(([, name = '']) => name.replaceAll('\\', ''));
  const tags = plain.replaceAll(/[.#](?:[\w-]|\\.)+/g, ' ').match(/[a-zA-Z][\w-]*/g) ?? [];
  return wanted.every((name) => classes.has(name)) && tags.every((tag) => elements.has(tag.toLowerCase()));
}

/** The language that a selector asks for by itself, and not among others or by saying which it is not. */
function langOf(selector: string): string | null {
  const [, before = '', lang = null] = /^([^]*?):lang\(([\w-]+)\)/.exec(selector) ?? [];
  return before.split('(').length === before.split(')').length ? lang : null;
}

/** A selector without `:is(…)`, `:not(…)` and their like, however they are nested. */
function withoutFunctions(selector: string): string {
  let text = selector;
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replaceAll(/:[\w-]+\([^()]*\)/g, ' ');
  }
  return text;
}
