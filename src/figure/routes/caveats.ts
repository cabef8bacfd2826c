import { spanOfYears } from '../../query/answering.ts';
import { capacityOf } from '../../query/capacity.ts';
import { corridors, victimsIn } from '../../query/corridors.ts';
import { add, sum } from '../../query/count.ts';
import { openYear, reportersByYear } from '../../query/reporting.ts';
import type { RoutesAnswer } from '../../query/routes.ts';
import type { Session } from '../../state/session.svelte.ts';
import { unnamedIn } from '../../query/unnamed.ts';
import { ask, askCompared, isOutside, spanOf, tellingOf } from './ask.ts';
import { layerState } from './layer.ts';

/** What a reader must keep in mind with the routes, what touches this view most first. */
export function caveats(session: Session): readonly string[] {
  const { words, view } = session;
  if (layerState(session) !== 'ready') return [];
  switch (view.layer) {
    case 'detected':
      return [...detectedTexts(session), words.say('caveat.hidden')].filter((text) => text !== '');
    case 'repatriated':
      return [...comparedTexts(session), words.say('routes.returned.caveat'), words.say('caveat.hidden')];
    case 'documented':
      return [words.say('routes.documented.caveat')];
  }
}

function detectedTexts(session: Session): string[] {
  const answer = ask(session);
  if (answer === null) return [];
  const reported =
    tellingOf(session) === 'compared'
      ? comparedTexts(session)
      : [coverageText(session, answer), breakdownText(session)];
  return [openText(session), ...reported, capacityText(session)];
}

/** What a comparison of two years does not say, and how many of their victims it cannot place. */
function comparedTexts(session: Session): string[] {
  const { dataset, view, words } = session;
  const answer = askCompared(session);
  if (answer === null || isOutside(session)) return [];
  if (view.layer !== 'detected') return [words.say('routes.compare.definition.returned')];
  const definition = words.say('routes.compare.definition');
  const { routes, totals } = dataset;
  if (routes === null || totals === null) return [definition];
  const { question, earlier, later } = answer;
  // Of the citizens of a place the record is that of every country.
  const isThere = question.direction === 'to' || question.direction === 'between';
  const unnamed = (year: number) => unnamedIn(routes, totals, isThere ? question.places : null, year);
  const [before, after] = [unnamed(earlier), unnamed(later)];
  if (before.most + after.most === 0) return [definition];
  const unknown = words.say('routes.compare.unknown', {
    before: words.count(before),
    after: words.count(after),
    earlier: words.year(earlier),
    later: words.year(later)
  });
  return [definition, unknown];
}

/** The latest year of the record, where the view ends with it and fewer countries have reported for it than before. */
function openText(session: Session): string {
  const { dataset, words } = session;
  const reporters = reportersByYear(dataset.totals ?? [], () => true);
  const latest = [...reporters.keys()].at(-1);
  const open = latest !== undefined && latest === spanOf(session).to ? openYear(reporters, latest) : null;
  if (!open) return '';
  return words.say('caveat.open', {
    year: words.year(open.year),
    n: open.reporting,
    m: open.fullest.reporting,
    fullest: words.year(open.fullest.year)
  });
}

/** How many of the victims that these countries reported have their citizenship on record, or that the source contradicts itself. */
function coverageText(session: Session, answer: RoutesAnswer): string {
  const { dataset, words } = session;
  const { places, direction } = answer.question;
  if (!dataset.totals || !dataset.routes || (places !== null && direction === 'from')) return '';
  const span = spanOf(session);
  const asked = new Set(places ?? []);
  const inView = dataset.totals.filter(
    ({ place, year }) => year >= span.from && year <= span.to && (places === null || asked.has(place))
  );
  const whole = sum(inView.map(({ victims }) => victims));
  if (whole.most === 0) return '';
  const { crossBorder, domestic, unknownOrigin } =
    places === null ? answer.corridors : corridors(dataset.routes, { places, direction: 'to', years: span });
  const known = victimsIn([...crossBorder, ...domestic]);
  const all = add(known, victimsIn(unknownOrigin));
  const years = words.span(span);
  if (all.least > whole.most) {
    return words.say('routes.caveat.contradiction', {
      part: words.count(all),
      whole: words.count(whole),
      years
    });
  }
  if (known.least === 0 && whole.least === 0) return '';
  const said = { part: words.atLeast(known), whole: words.atLeast(whole), years };
  const countries = new Set(inView.map(({ place }) => place));
  return places === null
    ? words.say('routes.caveat.coverage', {
        ...said,
        n: [...answer.answering].filter((id) => countries.has(id)).length,
        m: countries.size
      })
    : words.say('routes.caveat.coverageHere', {
        ...said,
        // A country is said to have answered for its own years alone.
        years: words.span(spanOfYears(inView.map(({ year }) => year)) ?? span)
      });
}

/** The source does not cross citizenship with form, sex or age: a view that asks for them shows all victims, and says so. */
function breakdownText({ view, words }: Session): string {
  const isWhole = view.form === 'all' && view.sex === 'all' && view.age === 'all';
  return isWhole ? '' : words.say('routes.caveat.breakdown');
}

/** The two countries that detect most cross-border victims, and their share: capacity to detect, not geography. */
function capacityText({ dataset, words }: Session): string {
  const capacity = dataset.routes && capacityOf(dataset.routes);
  if (!capacity) return '';
  const [one, two] = [words.placeInText(capacity.places[0]), words.placeInText(capacity.places[1])];
  return words.sentence(
    words.say('routes.caveat.capacity', { one, two, share: words.percent(capacity.share) })
  );
}
