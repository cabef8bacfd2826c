/** A thing that can be found by name. */
export type Named = {
  readonly id: string;
  readonly name: string;
  /** names in other languages, and those it is known by */
  readonly others?: readonly string[];
};

/** A thing that was found, and the other name it was found by; none where its own name was. */
export type Found<Thing extends Named> = { readonly thing: Thing; readonly by: string | null };

/**
 * The things whose name begins with the text, then those with a word that does, then those that hold it, a thing's own
 * name before its others; accents and case do not matter.
 */
export function findByName<Thing extends Named>(
  things: readonly Thing[],
  text: string,
  most: number
): Found<Thing>[] {
  const wanted = folded(text);
  if (wanted === '') return [];
  const ranked: (Found<Thing> & { rank: number })[] = [];
  for (const thing of things) {
    let best: Found<Thing> & { rank: number } = {
      thing,
      by: null,
      rank: rankOf(thing.name, wanted, thing.id)
    };
    for (const by of thing.others ?? []) {
      const rank = rankOf(by, wanted, thing.id) + 0.5;
      if (rank < best.rank) best = { thing, by, rank };
    }
    if (best.rank < 4) ranked.push(best);
  }
  return ranked
    .sort((a, b) => a.rank - b.rank || a.thing.name.localeCompare(b.thing.name))
    .slice(0, most)
    .map(({ thing, by }) => ({ thing, by }));
}

/** How well a name answers a text, 0 for best: an apostrophe may be typed, left out, or be a space. */
function rankOf(name: string, wanted: string, id: string): number {
  const plain = folded(name);
  if (!plain.includes("'")) return rankAs(plain, wanted, id);
  return Math.min(...["'", '', ' '].map((as) => rankAs(plain.replaceAll("'", as), wanted, id)));
}

function rankAs(name: string, wanted: string, id: string): number {
  if (name === wanted || id.toLowerCase() === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  if (name.split(/[\s\-()]+/).some((word) => word.startsWith(wanted))) return 2;
  return name.includes(wanted) ? 3 : 4;
}

/** A text as a search compares it: without accents, in small letters, with plain apostrophes. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('’', "'")
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .trim()
    .toLowerCase();
}
