import type { Message } from '../message.ts';

/** What goes with a number that somebody copies out of a figure. */
export const quoted = {
  'quoted.note': '— {what} ({unit}); {sources}; {site}, data release of {version}; {link}',
  'quoted.detected': 'persons detected as victims, where no other unit is written',
  'quoted.returned': 'victims who returned, where no other unit is written',
  'quoted.sentences': 'sentences of reports that name a route, not persons',
  'quoted.rate': 'persons detected as victims per {per} inhabitants, where no other unit is written',
  'quoted.persons': 'persons, where no other unit is written',
  'quoted.beside': 'unit as written beside the number; money in its own currency, as published',
  'quoted.sources': '{n} sources, named at the link'
} as const satisfies Readonly<Record<string, Message>>;
