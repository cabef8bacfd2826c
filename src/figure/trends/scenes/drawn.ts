import { mostVictims, type TrendLine } from '../../../chart/trend/geometry.ts';
import { askewYears } from '../../../query/askew.ts';
import { isEveryone } from '../../../query/told.ts';
import type { Session } from '../../../state/session.svelte.ts';
import { sceneWords } from '../../scenes/say.ts';
import type { TrendAnswer } from '../answer.ts';
import { formSeries, formsNote, largerThanAll } from '../forms.ts';
import { justiceLines } from '../justice.ts';
import { kindsOf } from '../naming.ts';
import { personLines } from '../persons.ts';
import type { SceneChart } from './grid.ts';

/** Charts side by side, in how many columns, and what must be known of them. */
export type Drawn = {
  readonly charts: readonly SceneChart[];
  readonly columns: number;
  readonly notes: readonly string[];
};

type Titled = { readonly id: string; readonly title: string; readonly lines: readonly TrendLine[] } & Partial<
  Pick<SceneChart, 'note' | 'isChosen'>
>;

/** Charts on one scale; `null` where none of them has anybody. */
function onOneScale(charts: readonly Titled[]): readonly SceneChart[] | null {
  const most = mostVictims(charts.flatMap(({ lines }) => lines));
  return most === 0 ? null : charts.map((chart) => ({ note: '', isChosen: false, ...chart, most }));
}

/** The forms of exploitation; `null` where no number by form is there. */
export function formsScene(session: Session, answer: TrendAnswer): Drawn | null {
  const { view, words } = session;
  const forms = formSeries(session, answer);
  const kinds = kindsOf(words, { ...view, form: 'all' });
  const charts = onOneScale(
    (forms ?? []).map(({ form, series }) => ({
      id: form,
      title: `${words.say(`trends.form.${form}`)}${kinds === '' ? '' : ` (${kinds})`}`,
      lines: series,
      note: answer.isSame ? sameText(session, series) : '',
      isChosen: form === view.form
    }))
  );
  if (!forms || !charts) return null;
  return {
    charts,
    columns: 3,
    notes: [formsNote(session, answer), ...largerText(session, answer)]
  };
}

/** That the source gives a country more victims of a form than in all, where it does. */
export function largerText(session: Session, answer: TrendAnswer): readonly string[] {
  const { view, words } = session;
  const larger = isEveryone(view) ? largerThanAll(answer, formSeries(session, answer) ?? []) : null;
  if (!larger) return [];
  return [
    words.say('trends.forms.larger', {
      year: words.year(larger.year),
      form: words.say(`trends.form.${larger.form}`),
      part: words.count(larger.part),
      whole: words.count(larger.whole)
    })
  ];
}

/** Women, girls, men and boys; `null` where nobody gave them. */
export function personsScene(session: Session, answer: TrendAnswer): Drawn | null {
  const { view, words } = session;
  const form = view.form === 'all' ? '' : ` (${words.say(`trends.kind.${view.form}`)})`;
  const charts = onOneScale(
    (personLines(session, answer) ?? []).map(({ person, lines }) => ({
      id: person,
      title: `${words.say(`trends.persons.${person}`)}${form}`,
      lines,
      note: answer.isSame ? sameText(session, lines) : ''
    }))
  );
  return (
    charts && { charts, columns: 2, notes: [words.say('trends.persons.says'), ...askewText(session, answer)] }
  );
}

/** The years in view for which the numbers of one country by age do not fit one another: no step to or from them is told. */
function askewText(
  { dataset, words }: Session,
  { places: [place], scope, span }: TrendAnswer
): readonly string[] {
  if (scope !== 'country' || place === undefined) return [];
  const years = askewYears(dataset.victims ?? [], place).filter(
    (year) => year >= span.from && year <= span.to
  );
  if (years.length === 0) return [];
  const list = words.list(years.map((year) => words.year(year)));
  return [sceneWords(words).say('scenes.persons.askew', { years: list })];
}

/** Detected victims, and the stages of justice on a scale of their own; `null` where no number of justice is there. */
export function justiceScene(session: Session, answer: TrendAnswer): Drawn | null {
  const { words } = session;
  const stages = onOneScale(
    (justiceLines(session, answer) ?? []).map(({ stage, lines, says }) => ({
      id: stage,
      title: words.say(`trends.justice.${stage}`),
      lines,
      note: says
    }))
  );
  if (!stages) return null;
  const kinds = kindsOf(words, session.view);
  const victims: SceneChart = {
    id: 'victims',
    title: kinds === '' ? words.say('trends.axis.victims') : words.say('trends.axis.kind', { kinds }),
    lines: answer.series,
    note: '',
    most: mostVictims(answer.series),
    isChosen: false
  };
  return {
    charts: [victims, ...stages],
    columns: 2,
    notes: [`${words.say('trends.justice.says')} ${sceneWords(words).say('scenes.justice.scale')}`]
  };
}

/** Of the same reporters each chart has others: those that gave its number every year. */
function sameText({ words }: Session, lines: readonly TrendLine[]): string {
  return words.say('trends.forms.same', { n: lines[0]?.years.at(-1)?.reporting ?? 0 });
}
