import type { Message } from '../../message.ts';

/** The programmes on their axis of years. */
export const responseProgrammes = {
  'partners.beside.grants': 'Years with a US grant',
  'partners.beside.below': 'amounts below',
  'partners.beside.detected': 'Detected victims',
  'partners.beside.by': 'a year, as {place} told them',
  'partners.beside.none': 'no number told, {years}',
  'partners.beside.says':
    'They stand on one axis because they are of the same years. Neither explains the other: detections follow who looks, what the law counts and who reports; money follows other reasons.',
  'partners.beside.link': 'The detected victims by themselves',
  'partners.programmes': 'Programmes on record',
  'partners.programmesReach': 'Programmes that reach {place}',
  'partners.programmesKey':
    'open bar: amount not published · dashed: never funded · dashed end: year inferred or not published',
  'partners.programmesMark': 'amber: the event',
  'partners.moreProgrammes': {
    one: '{n} programme elsewhere and worldwide',
    other: '{n} programmes elsewhere and worldwide'
  },
  'partners.wider':
    'For groups of countries that the sources name as a group only; nothing here says whether {place} is among them:',
  'partners.asPublished': 'amount as published',
  'partners.arrow': '{givers} → {others}',
  'partners.amounts.several': { one: '{n} amount: open the row', other: '{n} amounts: open the row' },
  'partners.partOf': '{amount} of it, counted once',
  'partners.shareOf': '{partner}’s part of it: {amount}, counted once',
  'partners.endUnknown': '{years}, last year not published',
  'partners.startUnknown': '{years}, first year not published'
} as const satisfies Readonly<Record<string, Message>>;
