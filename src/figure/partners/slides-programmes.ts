import type { ProgrammeRecord } from '../../query/programmes.ts';
import type { Words } from '../../i18n/words.ts';
import type { Session } from '../../state/session.svelte.ts';
import type { Column } from '../figure.ts';
import { tableSlides } from '../slide-table.ts';
import type { Slide } from '../slide.ts';
import { answerOf } from './answer.ts';
import { shortTitle } from './phrase.ts';
import { amountOf, inferredText, isJointValue, kindOf, peopleOf, runText } from './programme.ts';
import { programmesTitle } from './scenes/titles.ts';

/** Rows that a slide has room for, each of several lines. */
const MOST_PROGRAMMES = 6;

/** The programmes of a view as a table, the earliest first, each with its years and its amount as it was published. */
export function programmesSlides(session: Session): readonly Slide[] {
  const { words } = session;
  const records = answerOf(session).near.programmes;
  if (records.length === 0) return [];
  const text = (key: string, title: string): Column => ({ key, title, kind: 'text' });
  const columns = [
    text('programme', words.say('partners.narrow.programme')),
    text('people', words.say('slides.people')),
    text('years', words.say('partners.column.years')),
    text('amount', words.say('slides.amount'))
  ];
  const rows = records.map((record) => [
    shortTitle(record.programme.title),
    peopleOf(session, record),
    inferredText(words, record) || runText(words, record),
    amountWith(words, record)
  ]);
  const title = programmesTitle(session);
  return tableSlides(words, { caption: title, columns, rows }, { title, most: MOST_PROGRAMMES });
}

/** An amount with what must be known of it: that all givers share it, or that nobody ever gave it. */
function amountWith(words: Words, record: ProgrammeRecord): string {
  const more = [
    ...(isJointValue(record) ? [words.say('partners.joint')] : []),
    ...(kindOf(record) === 'unfunded' ? [words.say('partners.unfunded')] : [])
  ];
  return [amountOf(words, record), ...more].join(words.say('list.separator'));
}
