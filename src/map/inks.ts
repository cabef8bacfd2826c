import { TONES, type Tone } from './scene.ts';

/** Colours as a canvas takes them. */
export type Inks = { readonly casing: string; readonly tones: Readonly<Record<Tone, string>> };

/** The colours that the tokens have now, asked through an element whose own colour matters to nobody. */
export function readInks(probe: HTMLElement): Inks {
  const colour = (token: string): string => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const tones = Object.fromEntries(TONES.map((tone) => [tone, colour(`--route-${tone}`)]));
  return { casing: colour('--sea'), tones: tones as Record<Tone, string> };
}

/** Calls whenever the tokens may have changed: another theme, the system's scheme, or paper; gives the way to call it off. */
export function whenInksChange(act: () => void): () => void {
  const themes = new MutationObserver(act);
  themes.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print'].map((query) =>
    matchMedia(query)
  );
  for (const query of queries) query.addEventListener('change', act);
  return () => {
    themes.disconnect();
    for (const query of queries) query.removeEventListener('change', act);
  };
}
