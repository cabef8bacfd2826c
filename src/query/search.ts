/** A thing that can be found by name. */
export type Named = { readonly id: string; readonly name: string };

/** The things whose name begins with the text, then those with a word that does, then those that hold it; accents and case do not matter. */
export function findByName<Thing extends Named>(
  things: readonly Thing[],
  text: string,
  most: number
): Thing[] {
  const wanted = folded(text);
  if (wanted === '') return [];
  const ranked: { thing: Thing; rank: number }[] = [];
  for (const thing of things) {
    const rank = rankOf(folded(thing.name), wanted, thing.id);
    if (rank < 4) ranked.push({ thing, rank });
  }
  return ranked
    .sort((a, b) => a.rank - b.rank || a.thing.name.localeCompare(b.thing.name))
    .slice(0, most)
    .map(({ thing }) => thing);
}

function rankOf(name: string, wanted: string, id: string): number {
  if (name === wanted || id.toLowerCase() === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  if (name.split(/[\s\-()]+/).some((word) => word.startsWith(wanted))) return 2;
  return name.includes(wanted) ? 3 : 4;
}

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('’', "'")
    .trim()
    .toLowerCase();
}
