import { strFromU8, unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import { SaxesParser } from 'saxes';

/** An element of XML: its name, its attributes, and what is in it. */
export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
};

/** Reads XML, and throws where it is not well formed. */
export function readXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: { ...attributes }, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return root;
}

/** Every element of a name below another, in order. */
export function all(within: Element, name: string): readonly Element[] {
  return within.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** What must be there. */
export function there(found: Element | undefined): Element {
  if (!found) throw new Error('nothing there');
  return found;
}

/** The text of each paragraph below an element. */
export function paragraphs(within: Element): readonly string[] {
  return all(within, 'a:p').map((p) =>
    all(p, 'a:t')
      .map(({ text }) => text)
      .join('')
  );
}

/** A presentation as something else than its writer reads it. */
export type Opened = {
  /** each part by its path, where it is XML: all of it is well formed */
  readonly xml: Readonly<Record<string, Element>>;
  readonly texts: Readonly<Record<string, string>>;
  readonly slides: readonly Element[];
  readonly notes: readonly Element[];
  /** where the links of each slide lead */
  readonly links: readonly (readonly string[])[];
  /** each chart with the sheet inside it, in the order of the slides */
  readonly charts: readonly { readonly chart: Element; readonly sheet: readonly (readonly unknown[])[] }[];
};

/** Opens a presentation. */
export async function openedSlides(file: Blob): Promise<Opened> {
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  const texts = Object.fromEntries(
    Object.entries(parts)
      .filter(([path]) => /\.(xml|rels)$/.test(path))
      .map(([path, bytes]) => [path, strFromU8(bytes)])
  );
  const xml = Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, readXml(text)]));
  const numbered = (pattern: RegExp) =>
    Object.keys(parts)
      .flatMap((path) => pattern.exec(path)?.[1] ?? [])
      .sort((a, b) => Number(a) - Number(b));
  const at = (path: string): Element => {
    const part = xml[path];
    if (!part) throw new Error(`no part ${path}`);
    return part;
  };
  const numbers = numbered(/^ppt\/slides\/slide(\d+)\.xml$/);
  const charts = numbered(/^ppt\/charts\/chart(\d+)\.xml$/).map(async (n) => {
    const inside = /embeddings\/[^"]+\.xlsx/.exec(texts[`ppt/charts/_rels/chart${n}.xml.rels`] ?? '')?.[0];
    const bytes = parts[`ppt/${inside ?? ''}`] ?? new Uint8Array();
    const [sheet] = await readWorkbook(bytes.slice().buffer, { trim: false });
    return { chart: at(`ppt/charts/chart${n}.xml`), sheet: sheet?.data ?? [] };
  });
  return {
    xml,
    texts,
    slides: numbers.map((n) => at(`ppt/slides/slide${n}.xml`)),
    notes: numbers.map((n) => at(`ppt/notesSlides/notesSlide${n}.xml`)),
    links: numbers.map((n) =>
      all(at(`ppt/slides/_rels/slide${n}.xml.rels`), 'Relationship')
        .filter(({ attributes }) => attributes['TargetMode'] === 'External')
        .map(({ attributes }) => attributes['Target'] ?? '')
    ),
    charts: await Promise.all(charts)
  };
}
