/** A text with `{holes}` and numbers that it always says (`{5}`), or one text for a single thing (`n` = 1) and one for any other number. */
export type Message = string | { readonly one: string; readonly other: string };

/** The names of the holes in a text. */
type Holes<Text extends string> = Text extends `${string}{${infer Hole}}${infer Rest}`
  ? (Hole extends `${number}` ? never : Hole) | Holes<Rest>
  : never;
type HolesOf<M extends Message> = M extends string
  ? Holes<M>
  : M extends { readonly one: infer One extends string; readonly other: infer Other extends string }
    ? Holes<One> | Holes<Other> | 'n'
    : never;

/** What must be given to say a message: every hole, as text or as a number. */
export type Fillings<M extends Message> = Readonly<Record<HolesOf<M>, string | number>>;

/** How one language chooses a plural, prints a number, and keeps a foreign text from turning its neighbours round. */
export type Printing = {
  readonly plural: (n: number) => string;
  readonly number: (n: number) => string;
  readonly isolate: (text: string) => string;
};

/** A message with its holes filled; numbers, its own too, go through `number`, texts through `isolate`. */
export function fill(
  message: Message,
  fillings: Readonly<Record<string, string | number>>,
  print: Printing
): string {
  const text = typeof message === 'string' ? message : pick(message, fillings['n'], print.plural);
  return text.replace(/\{(\w+)\}/g, (_hole, name: string) => {
    const value = fillings[name] ?? Number(name);
    return typeof value === 'number' ? print.number(value) : print.isolate(value);
  });
}

function pick(
  message: { readonly one: string; readonly other: string },
  n: string | number | undefined,
  plural: (n: number) => string
): string {
  return typeof n === 'number' && plural(n) === 'one' ? message.one : message.other;
}
