import type { TrendLine } from '../../../chart/trend/geometry.ts';
import type { Stage } from '../../../domain/justice.ts';
import type { NamedForm } from '../../../query/forms.ts';
import type { YearlyVictims } from '../../../query/yearly.ts';
import type { Words } from '../../../i18n/words.ts';
import type { Session } from '../../../state/session.svelte.ts';
import { sceneWords } from '../../scenes/say.ts';
import { closedYears, toldYears, trendAnswer, type TrendAnswer } from '../answer.ts';
import { endsOf } from '../change.ts';
import { formSeries } from '../forms.ts';
import { justiceLines } from '../justice.ts';
import { listed, placesOf, said, whereOf, whoOf } from '../naming.ts';
import { partsOf, partYears } from '../parts.ts';
import { partTexts } from '../parts-text.ts';
import { foursOf, sharesTexts } from '../persons.ts';
import { sentence } from '../sentence.ts';

/** The finding of a part where the figure has an answer, else the figure's own sentence of why it has none. */
function ofAnswer(session: Session, find: (answer: TrendAnswer, words: Words) => string): string {
  const answer = trendAnswer(session);
  if (!answer || answer.isEmpty) return sentence(session);
  return session.words.sentence(find(answer, sceneWords(session.words)));
}

/** By how much a sum changed, and how much of it the countries that told both years make up. */
export function changeTitle(session: Session): string {
  return ofAnswer(session, (answer, words) => {
    const parts = partsOf(session, answer);
    if (parts) return partTexts(words, parts, ['steady']).join(' ');
    const years = partYears(session, answer);
    if (answer.scope === 'country' || answer.scope === 'several') return words.say('scenes.change.noSum');
    if (answer.isSame) return words.say('scenes.change.same');
    const [first, last] = years ?? [answer.span.from, answer.span.to];
    return first === last
      ? words.say('scenes.change.one', { year: words.year(first) })
      : words.say('trends.parts.none', { first: words.year(first), last: words.year(last) });
  });
}

/** How many victims of each form were told for the latest year that any form was. */
export function formsTitle(session: Session): string {
  return ofAnswer(session, (answer, words) => {
    const forms = formSeries(session, answer);
    if (!forms) return words.say('trends.forms.missing', { table: 'victims' });
    const told = forms.map(({ form, series }) => ({ form, years: series[0]?.years ?? [] }));
    const year = latestOf(told.map(({ years }) => years));
    if (year === null) return words.say('trends.forms.none', { years: words.span(answer.span) });
    if (answer.scope === 'several') return headed(answer, words, words.say('scenes.forms'));
    const text = ({ form, years }: { form: NamedForm; years: readonly YearlyVictims[] }) => {
      const victims = years.find((y) => y.year === year)?.victims;
      return words.say('scenes.forms.item', {
        form: words.say(`trends.kind.${form}`),
        victims: victims ? said(words, victims) : words.say('count.notReported')
      });
    };
    return withLeftOut(
      answer,
      words,
      words.say('scenes.forms.told', {
        who: whoOf(words, { ...session.view, form: 'all' }),
        by: byWhom(answer, words),
        year: words.year(year),
        list: told.map(text).join(words.say('list.separator'))
      })
    );
  });
}

/** What women, girls, men and boys make of the four together, in the latest year that they were given. */
export function personsTitle(session: Session): string {
  return ofAnswer(session, (answer, words) => {
    if (!session.dataset.victims) return words.say('trends.persons.missing', { table: 'victims' });
    const shares = sharesTexts(session, answer, foursOf(session, answer));
    if (shares.length === 0) return words.say('trends.persons.none', { years: words.span(answer.span) });
    return answer.scope === 'several' ? headed(answer, words, words.say('trends.persons')) : shares.join(' ');
  });
}

/** How many persons were told at each stage of justice for the latest year that any was. */
export function justiceTitle(session: Session): string {
  return ofAnswer(session, (answer, words) => {
    const stages = justiceLines(session, answer);
    if (!stages) return words.say('trends.forms.missing', { table: 'justice' });
    const open = new Set(answer.series[0]?.years.map(({ year }) => year));
    for (const { year } of closedYears(answer.series[0]?.years ?? [])) open.delete(year);
    const years = (lines: readonly TrendLine[]) =>
      (lines[0]?.years ?? []).filter(({ year }) => !open.has(year));
    const year = latestOf(stages.map(({ lines }) => years(lines)));
    if (year === null) return words.say('trends.justice.none', { years: words.span(answer.span) });
    if (answer.scope === 'several') return headed(answer, words, words.say('trends.justice'));
    const item = ({ stage, lines }: { stage: Stage; lines: readonly TrendLine[] }) => {
      const persons = years(lines).find((y) => y.year === year)?.victims;
      return persons ? [words.say(`scenes.justice.${stage}`, { persons: said(words, persons) })] : [];
    };
    return words.say('scenes.justice.told', {
      by: byWhom(answer, words),
      year: words.year(year),
      list: listed(words, stages.flatMap(item))
    });
  });
}

/** The latest year of which any of some lines has a number, one that is complete where there is any. */
function latestOf(lines: readonly (readonly YearlyVictims[])[]): number | null {
  const last = lines.flatMap((years) => endsOf(toldYears(years))?.last.year ?? []);
  return last.length === 0 ? null : Math.max(...last);
}

function byWhom(answer: TrendAnswer, words: Words): string {
  if (answer.scope === 'country') return placesOf(words, answer.places);
  return answer.scope === 'region'
    ? words.say('scenes.by.region', { place: placesOf(words, answer.places) })
    : words.say('scenes.by.world');
}

function withLeftOut({ series }: TrendAnswer, words: Words, text: string): string {
  const left = series[0]?.without ?? [];
  return left.length === 0
    ? text
    : [text, words.say('trends.without', { place: placesOf(words, left) })].join(words.say('list.clause'));
}

/** Several places have no finding in common: what is drawn of them. */
function headed({ places, span }: TrendAnswer, words: Words, what: string): string {
  return words.say('scenes.headed', { what, where: whereOf(words, places), years: words.span(span) });
}
