import { grantsByYear, grantYears } from '../../../query/grants.ts';
import type { Session } from '../../../state/session.svelte.ts';
import type { ChartSeries, Slide } from '../../slide.ts';
import { eventOf, partnerOf, programmeAsked } from '../answer.ts';
import { unitOf } from '../grant.ts';
import { grantsFinding, grantsHeading } from './heading.ts';
import { grantsOf } from './of-view.ts';

/** The grants of the view by fiscal year, either side of the break by itself; none where the view shows none. */
export function grantsSlides(session: Session): readonly Slide[] {
  const { dataset, view, words } = session;
  // One event, partner or programme is told without them.
  if (eventOf(session) ?? partnerOf(session) ?? programmeAsked(session)) return [];
  const { shown } = grantsOf(session);
  const found = grantsByYear(shown);
  if (found.length === 0) return [];
  const years = grantYears(dataset.grants ?? [], view.years);
  const side = (name: string, tone: number, coverage: 'all-agencies' | 'tip-office'): ChartSeries => ({
    name,
    tone,
    values: years.map((each) =>
      each.coverage === coverage ? (found.find(({ year }) => year === each.year)?.amount ?? null) : null
    )
  });
  const sides = [
    side(words.say('partners.grantsBefore'), 0, 'all-agencies'),
    side(words.say('partners.grantsAfter'), 3, 'tip-office')
  ].filter(({ values }) => values.some((value) => value !== null));
  const without = found.filter(({ amount }) => amount === null).map(({ year }) => words.year(year));
  const title = grantsHeading(session);
  const finding = grantsFinding(session, shown);
  const isMillions = unitOf(found) === 1e6;
  return [
    {
      title,
      body: {
        kind: 'chart',
        form: 'columns',
        heading: words.sentence(words.say(isMillions ? 'partners.grantsMillion' : 'partners.grantsThousand')),
        categories: years.map(({ year }) => words.year(year)),
        series: sides,
        scale: isMillions ? 'millions' : 'thousands'
      },
      alt: words.say('slides.bars', { n: found.length, title }),
      remarks: [
        ...(finding === '' ? [] : [finding]),
        ...(without.length === 0
          ? []
          : [words.say('slides.unpublished', { list: without.join(words.say('list.separator')) })])
      ]
    }
  ];
}
