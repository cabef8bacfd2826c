/** Finds out when it is first asked, and once. */
export function once<Found>(find: () => Found): () => Found {
  let known: { readonly found: Found } | undefined;
  return () => (known ??= { found: find() }).found;
}

/** Finds out of each table when it is first asked about it, and once: every line of every figure asks the same. */
export function onceForEach<Table extends object, Found>(
  find: (table: Table) => Found
): (table: Table) => Found {
  const known = new WeakMap<Table, { readonly found: Found }>();
  return (table) => {
    const before = known.get(table);
    if (before) return before.found;
    const found = find(table);
    known.set(table, { found });
    return found;
  };
}

/** Finds out of each key when it is first asked about it, and once; what is found lies in `known` too. */
export function onceForKey<Key, Found>(
  find: (key: Key) => Found,
  known = new Map<Key, Found>()
): (key: Key) => Found {
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = find(key);
    known.set(key, found);
    return found;
  };
}

/** Fetches when it is first asked, and once; where it does not come, the next call tries again. */
export function fetchedOnce<Found>(fetch: () => Promise<Found>): () => Promise<Found> {
  let asked: Promise<Found> | null = null;
  return () =>
    (asked ??= fetch().catch((error: unknown) => {
      asked = null;
      throw error;
    }));
}
