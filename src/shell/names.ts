import type { OtherNames } from '../state/session.svelte.ts';

/** Every other name of a place: in the seven languages there are names in, and names that people know it by. */
export async function loadOtherNames(): Promise<OtherNames> {
  const files = await Promise.all([
    import('../i18n/aliases.json'),
    import('../i18n/places.ar.json'),
    import('../i18n/places.en.json'),
    import('../i18n/places.es.json'),
    import('../i18n/places.fr.json'),
    import('../i18n/places.ru.json'),
    import('../i18n/places.ur.json'),
    import('../i18n/places.zh.json')
  ]);
  const names = new Map<string, Set<string>>();
  for (const file of files) {
    for (const [id, name] of Object.entries(file.default as Readonly<Record<string, string | string[]>>)) {
      const known = names.get(id) ?? new Set();
      for (const each of [name].flat()) known.add(each);
      names.set(id, known);
    }
  }
  return new Map([...names].map(([id, known]) => [id, [...known]]));
}
