import type { Ink, InkBox, Inking } from '../inked.ts';
import { routesInking } from '../routes/inked.ts';
import { sources } from '../routes/sources.ts';
import { lineSources } from '../trends/caveats.ts';
import { trendsInking } from '../trends/inked.ts';
import { OneCountry } from './one.ts';

/** px between map and chart, and what part of the width the map has */
const GAP = 32;
const MAP = 0.56;

/** A country on paper: its routes both ways beside its detected victims year by year. */
export const countryInking: Inking = {
  draw(session, box, land) {
    const one = new OneCountry(session);
    const parts = [
      { inking: routesInking, width: (box.width - GAP) * MAP },
      { inking: trendsInking, width: (box.width - GAP) * (1 - MAP) }
    ];
    const drawn = parts.map(({ inking, width }) => ({
      width,
      inks: inking.draw(one, { ...box, width }, land)
    }));
    const there = drawn.filter(({ inks }) => inks !== null);
    if (there.length === 0) return null;
    if (there.length === 1)
      return parts.map(({ inking }) => inking.draw(one, box, land)).find((inks) => inks) ?? null;
    return sideBySide(there, box, session.words.dir === 'rtl');
  },
  notes(session) {
    const one = new OneCountry(session);
    // The legend of the map says `<5`, and caveats stay away where there is little room.
    return [...routesInking.notes(one), ...trendsInking.notes(one), session.words.say('caveat.hidden')];
  },
  sources(session) {
    const one = new OneCountry(session);
    return [...new Set([...sources(one), ...lineSources(one)])];
  },
  disclaimer: ({ words }) => words.say('routes.disclaimer')
};

function sideBySide(
  parts: readonly { readonly width: number; readonly inks: readonly Ink[] | null }[],
  { width }: InkBox,
  isRtl: boolean
): readonly Ink[] {
  let x = 0;
  return parts.map(({ width: wide, inks }): Ink => {
    const at = isRtl ? width - x - wide : x;
    x += wide + GAP;
    return { kind: 'group', at: [at, 0], inks: inks ?? [] };
  });
}
