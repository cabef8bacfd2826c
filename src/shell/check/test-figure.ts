import { ancestorsOf, foreignOf, namedIn, policyIn, type AskedFor, type FigureSeen } from './figure.ts';
import { hearHeight, heightOf, inSight, loaded, lookInto, pause, putFrame } from './frame.ts';

/** What a host gave for an address. */
type Given = AskedFor & {
  readonly status: number;
  readonly text: string;
  /** the policy in its header, where this page may read that */
  readonly policy: string | null;
  readonly frames: string | null;
  readonly origin: string;
};

/** milliseconds: how long the last height of a figure is waited for */
const LAST_WORD = 500;

/**
 * Shows a figure in a frame of its own, as soon as its room is on the screen, and tells what was seen of it: first when all has been counted, and again whenever
 * the figure tells another height.
 */
export async function testFigure(
  room: HTMLElement,
  address: URL,
  title: string,
  tell: (seen: FigureSeen) => void
): Promise<void> {
  let told: number | null = null;
  let seen: FigureSeen | null = null;
  await inSight(room);
  const frame = putFrame(room, address, title);
  const come = loaded(frame);
  // The document of a frame is nobody's business in a closed box.
  const own = () => (frame.contentDocument === null ? null : heightOf(frame.contentDocument));
  hearHeight(frame, (height) => {
    told = height;
    if (seen === null) return;
    seen = { ...seen, height: { told, own: own() } };
    tell(seen);
  });
  const given = await give(address.href);
  const html = given?.text ?? '';
  const didLoad = await come;
  const page = given?.status === 200 && didLoad ? frame.contentDocument : null;
  const inside = page === null ? null : await lookInto(page);
  const named = namedIn(html, address.href);
  const first = inside === null ? await weighed(given, named) : inside.first;
  await pause(LAST_WORD);
  seen = {
    address: address.href,
    status: given?.status ?? null,
    unknown: inside?.unknown ?? [],
    isOpen: inside !== null,
    didLoad,
    isAwake: inside?.isAwake ?? null,
    height: { told, own: own() },
    first,
    touched: inside?.touched ?? null,
    foreign: foreignOf([...named, ...(inside?.touched ?? []).map((each) => each.address)], address.origin),
    cookies: inside?.cookies ?? null,
    policy: policyIn(html),
    ancestors: given?.origin === self.origin ? ancestorsOf(given.policy, given.frames) : null
  };
  tell(seen);
}

/** The page and the files that its HTML names, each fetched to be weighed: in a closed box nobody tells what its frame loads. */
async function weighed(given: Given | null, named: readonly string[]): Promise<readonly AskedFor[] | null> {
  if (given === null) return null;
  const files = await Promise.all(
    named.map(async (address) => ({ address, bytes: (await give(address))?.bytes ?? null }))
  );
  return [{ address: given.address, bytes: given.bytes }, ...files];
}

/** Fetches an address, with nothing of the reader's; `null` where no answer comes. */
async function give(address: string): Promise<Given | null> {
  try {
    const answer = await fetch(address, { credentials: 'omit' });
    const text = await answer.text();
    return {
      address,
      status: answer.status,
      text,
      bytes: lengthOf(answer),
      policy: answer.headers.get('content-security-policy'),
      frames: answer.headers.get('x-frame-options'),
      origin: new URL(answer.url).origin
    };
  } catch {
    return null;
  }
}

/** The bytes of an answer as the host packed it: as its header says or else as the browser counted. */
function lengthOf({ headers, url }: Response): number | null {
  const entry = performance.getEntriesByName(url).at(-1);
  const counted = entry instanceof PerformanceResourceTiming ? entry.encodedBodySize : 0;
  const said = Number(headers.get('content-length') ?? 0);
  return [said, counted].find((each) => each > 0) ?? null;
}
