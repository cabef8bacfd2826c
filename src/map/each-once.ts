/** What is made of a key, made once: thousands of lines share two hundred ends. */
export function eachOnce<Key, Made>(
  make: (key: Key) => Made
): { known: Map<Key, Made>; of: (key: Key) => Made } {
  const known = new Map<Key, Made>();
  const of = (key: Key): Made => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(key);
    known.set(key, made);
    return made;
  };
  return { known, of };
}
