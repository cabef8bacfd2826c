import { foreignOf, type FigureSeen } from './figure.ts';

/** What a browser tells about where this page stands; `null` is not told or not allowed. */
export type Observed = {
  readonly date: string;
  readonly address: string;
  readonly release: string;
  readonly isFramed: boolean;
  readonly hasOrigin: boolean;
  /** how many entries storage holds; `null` where it is closed */
  readonly stored: number | null;
  /** the names of cookies; `null` where they are closed */
  readonly cookies: readonly string[] | null;
  /** how many files this page asked for itself, those included that it weighs */
  readonly files: number;
  /** other origins that something was asked of */
  readonly foreign: readonly string[];
  readonly policy: string | null;
  /** what the policy stopped: directive and address */
  readonly violations: readonly string[];
  readonly height: { readonly given: number; readonly own: number } | null;
  readonly popups: 'allowed' | 'refused' | null;
  readonly downloads: 'offered' | null;
  readonly width: number;
  readonly prefersDark: boolean;
  readonly languages: readonly string[];
  readonly referrer: string | null;
  /** the figure that was tested; `null` until all of it has been counted */
  readonly figure: FigureSeen | null;
};

/** What of it a reader brings about or that shows later. */
export type Later = Pick<Observed, 'violations' | 'height' | 'popups' | 'downloads' | 'figure'>;

/** Looks at the page as it is now; reads what stands there, and writes nothing. */
export function observe(page: Document, later: Later): Observed {
  const entries = [
    ...performance.getEntriesByType('navigation'),
    ...performance.getEntriesByType('resource')
  ] as PerformanceResourceTiming[];
  const { href, origin } = new URL(location.href);
  return {
    date: new Date().toISOString(),
    address: href.replace(/#.*/, ''),
    release: page.documentElement.dataset['release'] ?? '',
    isFramed: window.self !== window.top,
    hasOrigin: self.origin !== 'null',
    stored: orNull(() => localStorage.length),
    cookies: orNull(() =>
      page.cookie === '' ? [] : page.cookie.split(';').map((each) => each.replace(/=.*/s, '').trim())
    ),
    files: entries.length,
    foreign: foreignOf(
      entries.map(({ name }) => name),
      origin
    ),
    policy: page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? null,
    width: innerWidth,
    prefersDark: matchMedia('(prefers-color-scheme: dark)').matches,
    languages: navigator.languages,
    referrer: page.referrer === '' ? null : page.referrer,
    ...later
  };
}

/** A closed box throws where it lets nobody look. */
function orNull<Value>(look: () => Value): Value | null {
  try {
    return look();
  } catch {
    return null;
  }
}
