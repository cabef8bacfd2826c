import type { PlaceId } from '../../domain/place.ts';
import type { Session } from '../../state/session.svelte.ts';
import type { Column } from '../figure.ts';
import { answerOf } from '../partners/answer.ts';
import { amountText, quantityText } from '../partners/phrase.ts';
import { tableSlides } from '../slide-table.ts';
import type { Slide } from '../slide.ts';
import { contributionRow } from './sheet-partners.ts';

/** The contributions that name the country, each as firm as it was published, with the sentence that they explain nothing of what was detected. */
export function partnersSlides(session: Session, place: PlaceId): readonly Slide[] {
  const { words } = session;
  const rows = answerOf(session).near.contributions;
  if (rows.length === 0) return [];
  const title = words.say('country.partners', { place: words.placeInText(place) });
  const text = (key: string, of: string): Column => ({ key, title: of, kind: 'text' });
  const columns = [
    text('what', words.say('country.sheet.what')),
    text('years', words.say('country.sheet.years')),
    text('amount', words.say('slides.amount'))
  ];
  const cells = rows.map((row) => {
    const { what, years } = contributionRow(session, row);
    const given = row.quantity === null ? '' : quantityText(words, row.quantity, row.unit);
    const isPlan = row.status === 'planned-unfunded';
    const amount = row.amount === null && given !== '' ? given : amountText(words, row);
    return [what, years, isPlan ? `${amount}, ${words.say('partners.unfunded')}` : amount];
  });
  return tableSlides(words, { caption: title, columns, rows: cells }, { title }).map((slide) => ({
    ...slide,
    remarks: [...slide.remarks, words.say('country.partners.apart')]
  }));
}
