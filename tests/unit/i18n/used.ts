/** A key that the text spells out: whole in quotes, or as a template whose holes stand for one part or more. */
const QUOTED = /'([\w.-]+)'/g;
const TEMPLATE = /`([\w.${}()[\]? -]*\$\{[^`]*)`/g;

/** The keys that no text of the program names, as they are given. */
export function unusedKeys(keys: readonly string[], texts: readonly string[]): string[] {
  const all = texts.join('\n');
  const quoted = new Set([...all.matchAll(QUOTED)].map(([, key = '']) => key));
  const templates = [...all.matchAll(TEMPLATE)].map(([, text = '']) => text.split(/\$\{[^}]*\}/));
  return keys.filter((key) => !quoted.has(key) && !templates.some((parts) => isFilled(parts, key, quoted)));
}

/** A template begins with words of its own, or continues a key that is spelled out elsewhere. */
function isFilled(parts: readonly string[], key: string, quoted: ReadonlySet<string>): boolean {
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (first === '') {
    return (
      parts.length === 2 &&
      last.startsWith('.') &&
      key.endsWith(last) &&
      quoted.has(key.slice(0, -last.length))
    );
  }
  const pattern = parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[\\w-]+');
  return first.includes('.') && new RegExp(`^${pattern}$`).test(key);
}
