import type { Message } from '../message.ts';

/** Controls that several views share. */
export const controls = {
  'caveat.open': '{year} is open: {n} countries have reported so far, {m} for {fullest}.',
  'chip.remove': 'Remove {place}',
  'control.country': 'Country',
  'control.addCountry': 'Add a country',
  'control.mostPlaces': 'A view names {n} places at most: take one away to add another.',
  'control.more': 'More choices',
  'control.years': 'Years',
  'years.from': 'First year',
  'years.to': 'Last year'
} as const satisfies Readonly<Record<string, Message>>;
