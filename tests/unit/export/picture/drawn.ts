import { countryInking } from '../../../../src/figure/country/inked.ts';
import {
  caveats as countryCaveats,
  sources as countrySources
} from '../../../../src/figure/country/caveats.ts';
import {
  question as countryQuestion,
  sentence as countrySentence
} from '../../../../src/figure/country/sentence.ts';
import type { Figure } from '../../../../src/figure/figure.ts';
import type { Area, Ink, Inking } from '../../../../src/figure/inked.ts';
import { partnersCaveats } from '../../../../src/figure/partners/caveats.ts';
import { partnersInking } from '../../../../src/figure/partners/inked.ts';
import { partnersQuestion, partnersSentence } from '../../../../src/figure/partners/sentence.ts';
import { partnersSources } from '../../../../src/figure/partners/sources.ts';
import { caveats as routesCaveats } from '../../../../src/figure/routes/caveats.ts';
import { routesInking } from '../../../../src/figure/routes/inked.ts';
import { question as routesQuestion } from '../../../../src/figure/routes/question.ts';
import { routesSentence } from '../../../../src/figure/routes/sentence.ts';
import { sources as routesSources } from '../../../../src/figure/routes/sources.ts';
import { caveats as trendsCaveats, sources as trendsSources } from '../../../../src/figure/trends/caveats.ts';
import { trendsInking } from '../../../../src/figure/trends/inked.ts';
import {
  question as trendsQuestion,
  sentence as trendsSentence
} from '../../../../src/figure/trends/sentence.ts';
import type { Language } from '../../../../src/i18n/language.ts';
import { pictureOf } from '../../../../src/shell/picture/page.ts';
import type { View } from '../../../../src/state/view.ts';
import { at } from '../../figure/country/record-fixture.ts';

/** What of a figure a picture says; its components need a map that no test of words has. */
type Said = Pick<Figure, 'question' | 'sentence' | 'caveats' | 'sources'>;

const FIGURES: Readonly<
  Record<Exclude<View['page'], 'data'>, { readonly said: Said; readonly inking: Inking }>
> = {
  routes: {
    said: {
      question: routesQuestion,
      sentence: routesSentence,
      caveats: routesCaveats,
      sources: routesSources
    },
    inking: routesInking
  },
  trends: {
    said: {
      question: trendsQuestion,
      sentence: trendsSentence,
      caveats: trendsCaveats,
      sources: trendsSources
    },
    inking: trendsInking
  },
  partners: {
    said: {
      question: partnersQuestion,
      sentence: partnersSentence,
      caveats: partnersCaveats,
      sources: partnersSources
    },
    inking: partnersInking
  },
  country: {
    said: {
      question: countryQuestion,
      sentence: countrySentence,
      caveats: countryCaveats,
      sources: countrySources
    },
    inking: countryInking
  }
};

/** The link that the pictures of these tests say. */
export const LINK = 'https://atlas.example/?place=PAK&years=2018-2022';

/** The picture of a view of the published record, on a ground without land. */
export function drawn(
  page: keyof typeof FIGURES,
  place: string | null,
  {
    lang = 'en',
    shape = 9 / 16,
    change = {}
  }: { lang?: Language; shape?: number; change?: Partial<View> } = {}
) {
  const { said, inking } = FIGURES[page];
  const session = at(place ?? '', lang, { page, ...(place === null ? { place: [] } : {}), ...change });
  const picture = pictureOf(session, said, { inking, land: null, shape, link: LINK });
  return { session, said, picture };
}

/** Every ink that stands on the page, with where it stands there; what a group cuts at its rim is left out. */
export function standing(inks: readonly Ink[], x = 0, y = 0): { ink: Ink; x: number; y: number }[] {
  return inks.flatMap((ink) => {
    if (ink.kind !== 'group') return [{ ink, x, y }];
    return ink.within ? [] : standing(ink.inks, x + ink.at[0], y + ink.at[1]);
  });
}

/** The room of every map among inks: it alone is cut at its rim. */
export function mapsIn(inks: readonly Ink[]): readonly Area[] {
  return inks.flatMap((ink) => (ink.kind !== 'group' ? [] : ink.within ? [ink.within] : mapsIn(ink.inks)));
}
