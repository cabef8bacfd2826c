import { expect, test } from 'vitest';

import type { Deck, DeckSlide } from '../../../../src/domain/deck.ts';
import { keyOf, type Stand } from '../../../../src/shell/present/course.ts';
import { boardsOf, type Standing } from '../../../../src/shell/present/wings.ts';

const slide = (id: string, at: readonly string[]): DeckSlide => ({
  ...{ id, kind: 'figure', at, scene: null },
  ...{ notes: null, minutes: null }
});
const deck: Deck = {
  ...{ deck: 'test', title: { en: 'Test' }, occasion: null },
  slides: [slide('a', ['routes/']), slide('b', ['trends/', 'trends/?place=PAK']), slide('c', ['data/'])]
};
const at = (n: number, step = 0): Stand => ({ slide: n, step });
const keys = (standing: Partial<Standing> & Pick<Standing, 'stand'>, drawn: readonly Stand[] = []) =>
  boardsOf(deck, { before: null, rested: null, aimed: null, ...standing }, drawn).map(keyOf);

test('nothing is drawn ahead of a slide before it has rested, and then one and two steps', () => {
  const rested = (ahead: 1 | 2) => ({ key: keyOf(at(0)), ahead });
  expect(keys({ stand: at(0) })).toEqual(['0 0']);
  expect(keys({ stand: at(0), rested: rested(1) })).toEqual(['0 0', '1 0']);
  expect(keys({ stand: at(0), rested: rested(2) })).toEqual(['0 0', '1 0', '1 1']);
  // What another slide has rested for says nothing of this one.
  expect(keys({ stand: at(1), rested: rested(2) })).toEqual(['1 0']);
});

test('what stands ahead stays through a press, and what lies behind goes but for the slide before', () => {
  const drawn = [at(0), at(1), at(1, 1)];
  expect(keys({ before: at(0), stand: at(1) }, drawn)).toEqual(['0 0', '1 0', '1 1']);
  expect(keys({ before: at(1), stand: at(1, 1) }, drawn)).toEqual(['1 0', '1 1']);
  expect(keys({ before: at(1, 1), stand: at(1) }, drawn)).toEqual(['1 1', '1 0']);
});

test('a slide that is aimed at by its number is drawn once, and none comes behind the last', () => {
  expect(keys({ stand: at(0), aimed: at(2) })).toEqual(['0 0', '2 0']);
  expect(keys({ stand: at(2), aimed: at(2), rested: { key: '2 0', ahead: 2 } })).toEqual(['2 0']);
});
