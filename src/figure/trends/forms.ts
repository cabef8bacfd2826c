import type { Count } from '../../domain/count.ts';
import type { Year } from '../../domain/year.ts';
import { formToldSince, victimsByForm, type NamedForm } from '../../query/forms.ts';
import type { Session } from '../../state/session.svelte.ts';
import { questionOf, toldYears, type Series, type TrendAnswer } from './answer.ts';

/** The lines of one form of exploitation, drawn beside the other forms and never on top of them [D8]. */
export type FormSeries = { readonly form: NamedForm; readonly series: readonly Series[] };

/** Every named form with the lines of the answer; `null` where the table of victims did not load. */
export function formSeries(session: Session, answer: TrendAnswer): readonly FormSeries[] | null {
  const { dataset } = session;
  if (!dataset.victims) return null;
  const byLine = answer.series.map((line) => {
    const question = questionOf(session, line.place, line.without);
    // A country that gives the form of most victims only from some year on has not found them in that year.
    const since = answer.scope === 'country' ? formToldSince(dataset, question) : null;
    const forms = victimsByForm(dataset, question);
    return { line, forms: forms.map(({ form, years }) => ({ form, years: parted(years, since) })) };
  });
  const forms = byLine[0]?.forms.map(({ form }) => form) ?? [];
  return forms.map((form) => ({
    form,
    series: byLine.map(({ line, forms: told }) => ({
      ...line,
      years: told.find((f) => f.form === form)?.years ?? []
    }))
  }));
}

/** Years of which none before the given one is joined to it. */
function parted(years: Series['years'], since: Year | null): Series['years'] {
  return years.map((each) =>
    each.year === since ? { ...each, flags: [...each.flags, 'otherwise' as const] } : each
  );
}

/** The latest year for which the source gives one country more victims of a form than in all; `null` where it never does. */
export function largerThanAll(
  answer: TrendAnswer,
  forms: readonly FormSeries[]
): { readonly form: NamedForm; readonly year: Year; readonly part: Count; readonly whole: Count } | null {
  if (answer.scope !== 'country') return null;
  const whole = new Map(toldYears(answer.series[0]?.years ?? []).map(({ year, victims }) => [year, victims]));
  const found = forms.flatMap(({ form, series }) =>
    toldYears(series[0]?.years ?? []).flatMap(({ year, victims: part }) => {
      const all = whole.get(year);
      return all && part.least > all.most ? [{ form, year, part, whole: all }] : [];
    })
  );
  return found.toSorted((a, b) => b.year - a.year)[0] ?? null;
}

/** What stands under the forms: that they are no parts of a whole, and what the lines without one country leave out. */
export function formsNote(session: Session, answer: TrendAnswer): string {
  const { dataset, words } = session;
  const [own] = answer.places;
  if (answer.scope === 'country' && own !== undefined) {
    const since = formToldSince(dataset, questionOf(session, own));
    return since === null
      ? words.say('trends.forms.note')
      : words.say('trends.forms.country', {
          place: words.sentence(words.placeInText(own)),
          year: words.year(since)
        });
  }
  if (!answer.apart) return words.say('trends.forms.note');
  const place = words.place(answer.apart.place);
  const since = formToldSince(dataset, questionOf(session, answer.apart.place));
  return since === null
    ? words.say('trends.forms.apart', { place })
    : words.say('trends.forms.since', { place, year: words.year(since) });
}
