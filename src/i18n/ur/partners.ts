import { partnersEvent } from './partners/event.ts';
import { partnersGrants } from './partners/grants.ts';
import { partnersHeadline } from './partners/headline.ts';
import { partnersMoney } from './partners/money.ts';
import { partnersProgrammes } from './partners/programmes.ts';
import { partnersSheet } from './partners/sheet.ts';
import { partnersWho } from './partners/who.ts';

/** The partners view. */
export const partners = {
  ...partnersHeadline,
  ...partnersEvent,
  ...partnersWho,
  ...partnersProgrammes,
  ...partnersMoney,
  ...partnersGrants,
  ...partnersSheet
};
