import { responseEvent } from './response/event.ts';
import { responseGrants } from './response/grants.ts';
import { responseMoney } from './response/money.ts';
import { responseOne } from './response/one.ts';
import { responseProgrammes } from './response/programmes.ts';
import { responseSheet } from './response/sheet.ts';
import { responseWho } from './response/who.ts';

/** What only the partners view says, and no page that shows a part of it. */
export const response = {
  ...responseWho,
  ...responseOne,
  ...responseEvent,
  ...responseProgrammes,
  ...responseMoney,
  ...responseGrants,
  ...responseSheet
};
