import type { Message } from '../message.ts';

/** What the list of keys says. */
export const keys = {
  'keys.hint': '? lists the keys',
  'keys.title': 'Keys of maps and charts',
  'keys.about': 'Tab comes to a map or a chart; from there these keys lead on.',
  'keys.map': 'On a map',
  'keys.map.arrows': 'the next smaller route, or the next larger',
  'keys.map.ends': 'the largest route, the smallest',
  'keys.map.enter': 'on to the other end of the route',
  'keys.map.escape': 'back the way you came',
  'keys.map.zoom': 'nearer, further away',
  'keys.map.pan': 'move the map',
  'keys.years': 'On a chart of years',
  'keys.years.arrows': 'read the year before, or after',
  'keys.years.ends': 'the first year, the last',
  'keys.years.enter': 'hold the year that is read',
  'keys.years.mark': 'mark years; Enter shows only those',
  'keys.years.escape': 'let go',
  'keys.cells': 'In a matrix, and among small charts',
  'keys.cells.arrows': 'from cell to cell, from chart to chart',
  'keys.cells.ends': 'the first of a row, the last',
  'keys.cells.enter': 'open it',
  'keys.this': 'this list'
} as const satisfies Readonly<Record<string, Message>>;
