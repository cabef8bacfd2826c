import type { Contribution } from '../../domain/partner.ts';
import type { PlaceId } from '../../domain/place.ts';
import type { Session } from '../../state/session.svelte.ts';
import { exportWords } from '../exported.ts';
import type { Column } from '../figure.ts';
import { answerOf, nameOf, purposeOf } from '../partners/answer.ts';
import { amountText, partText, quantityText } from '../partners/phrase.ts';
import { termsOf } from '../partners/terms.ts';
import { givenYears } from '../partners/years.ts';
import { tableSlides } from '../slide-table.ts';
import type { Slide } from '../slide.ts';

/** Rows that a slide has room for: each of several lines, or of two. */
const [MOST_WITH_TERMS, MOST_BARE] = [4, 7];

/** The contributions that name the country, those first that are read with more than themselves, with the sentence that they explain nothing of what was detected. */
export function partnersSlides(session: Session, place: PlaceId): readonly Slide[] {
  const { words } = session;
  const given = answerOf(session).near.contributions;
  const rows = given.map((row) => ({ row, terms: termsIn(session, row) }));
  const ids = [...new Set(given.map(({ source }) => source))];
  const sources = ids.flatMap((id) => session.dataset.sources.get(id) ?? []);
  const title = words.say('country.partners', { place: words.placeInText(place) });
  const text = (key: string, of: string): Column => ({ key, title: of, kind: 'text' });
  const columns = [
    text('what', words.say('country.sheet.what')),
    text('years', words.say('country.sheet.years')),
    text('amount', words.say('slides.amount'))
  ];
  const withTerms = rows
    .filter(({ terms }) => terms !== '')
    .map(({ row, terms }) => [...cellsOf(session, row), terms]);
  const bare = rows.filter(({ terms }) => terms === '').map(({ row }) => cellsOf(session, row));
  const terms = text('terms', exportWords(words).say('exports.column.terms'));
  const parts = [
    { sheet: { caption: title, columns: [...columns, terms], rows: withTerms }, most: MOST_WITH_TERMS },
    { sheet: { caption: title, columns, rows: bare }, most: MOST_BARE }
  ];
  return parts
    .filter(({ sheet }) => sheet.rows.length > 0)
    .flatMap(({ sheet, most }) => tableSlides(words, sheet, { title, most }))
    .map((slide) => ({
      ...slide,
      remarks: [...slide.remarks, words.say('country.partners.apart')],
      sources
    }));
}

/** Who gave what for what, its years, and its amount as firm as it was published. */
function cellsOf(session: Session, row: Contribution): string[] {
  const { words } = session;
  const what = [
    nameOf(session, row.partner, 'name'),
    words.say(`partners.kind.${row.kind}`),
    purposeOf(session, row)
  ];
  const given = row.quantity === null ? '' : quantityText(words, row.quantity, row.unit);
  const isPlan = row.status === 'planned-unfunded';
  const amount = row.amount === null && given !== '' ? given : amountText(words, row);
  return [
    what.join(' · '),
    givenYears(session, row),
    isPlan ? `${amount}, ${words.say('partners.unfunded')}` : amount
  ];
}

/** What must be read with a row; its giver stands in it already. */
function termsIn(session: Session, row: Contribution): string {
  return [partText(session, row), ...termsOf(session, row, row.partner)]
    .filter((term) => term !== '')
    .join(' · ');
}
