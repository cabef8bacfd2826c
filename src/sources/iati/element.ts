/** One XML element of an activity: where it begins, its attributes, its own text and the elements inside it. */
export type XmlElement = {
  readonly name: string;
  /** 1-based line of its opening tag */
  readonly line: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly XmlElement[];
  readonly parent: XmlElement | null;
  /** 1-based place among the activities of the file; 0 below an activity, where `children` says it */
  readonly ordinal: number;
};

/** The address of an element below `iati-activities` as XPath writes it: `iati-activity[3]/transaction[2]/value`. */
export function pathOf(element: XmlElement): string {
  if (element.parent === null) return `${element.name}[${element.ordinal}]`;
  const twins = childrenOf(element.parent, element.name);
  const place = twins.length > 1 ? `[${twins.indexOf(element) + 1}]` : '';
  return `${pathOf(element.parent)}/${element.name}${place}`;
}

/** The elements of one name directly inside another, in the order of the file. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** The first element of one name directly inside another, or `null`. */
export function childOf(element: XmlElement, name: string): XmlElement | null {
  return element.children.find((child) => child.name === name) ?? null;
}

/** An attribute without the spaces around it; empty where the element or the attribute is not there. */
export function attributeOf(element: XmlElement | null, name: string): string {
  return element?.attributes[name]?.trim() ?? '';
}

/** The texts of an element's narratives that say something, English ones first, else in the order of the file. */
export function narrativesOf(element: XmlElement, language: string): readonly string[] {
  const english: string[] = [];
  const others: string[] = [];
  for (const narrative of element.children) {
    if (narrative.name !== 'narrative') continue;
    const words = narrative.text.trim().replaceAll(/\s+/g, ' ');
    const isEnglish = /^en\b/i.test(attributeOf(narrative, 'xml:lang') || language);
    if (words !== '') (isEnglish ? english : others).push(words);
  }
  return [...english, ...others];
}

/**
 * The same text with a memory of its own. Engines keep a text that was cut out of a longer one as a window on the
 * longer one, so a short identifier that is kept would keep the whole piece of the file it came with.
 */
export function apart(text: string): string {
  return text.split('').join('');
}
