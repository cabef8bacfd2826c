import type { Message } from '../message.ts';

/** What is said where nothing stands at an address: a page of its own, with its own words. */
export const missing = {
  title: 'Nothing stands at this address',
  text: 'Not found:',
  instead: 'These pages are there:',
  routes: 'Routes',
  trends: 'Trends',
  partners: 'Partners',
  country: 'Countries',
  data: 'Data'
} as const satisfies Readonly<Record<string, Message>>;
