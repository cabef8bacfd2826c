import { describe, expect, it } from 'vitest';
import type { Deck, DeckSlide } from '../../../../src/domain/deck.ts';
import { trendsScenes } from '../../../../src/figure/trends/scenes.ts';
import { lackingSlides, lacksOf } from '../../../../src/shell/present/lacks.ts';
import type { Room } from '../../../../src/shell/present/titles.ts';
import { inSession } from '../../figure/country/record-fixture.ts';

const spoken = { notes: null, minutes: null };
const title = { en: 'A title' };
const figure = (at: string, scene: string | null = null): DeckSlide => ({
  id: 'a',
  kind: 'figure',
  at: [at],
  scene,
  ...spoken
});

const session = inSession({ page: 'trends' });
session.dataset = {
  ...session.dataset,
  figures: [{ id: 'known', value: 1, unit: 'percent', says: '', source: 'a', method: 'read' }] as never
};

function roomOf(slides: readonly DeckSlide[]): Pick<Room, 'talk' | 'stage' | 'session'> {
  const deck: Deck = { deck: 'own', title, occasion: null, slides };
  const dress = { lang: 'en', theme: 'auto', digits: null };
  return { talk: { deck, dress }, stage: { scenes: { trends: trendsScenes } }, session } as unknown as Room;
}

const lacks = (slide: DeckSlide) => lacksOf(roomOf([slide]), slide);

describe('what a slide asks for and the atlas does not have', () => {
  it('is nothing where all is there', () => {
    expect(lacks(figure('trends/?place=PAK', 'forms'))).toEqual([]);
    expect(lacks(figure('trends/?place=034'))).toEqual([]);
    expect(lacks({ id: 'a', kind: 'sources', title, ...spoken })).toEqual([]);
  });

  it('is a page, a place, a key or a part that is not known', () => {
    expect(lacks(figure('nowhere/'))).toEqual(['This slide names no figure of the atlas: nowhere/']);
    expect(lacks(figure('trends/?place=XYZ'))).toEqual(['No place is called XYZ.']);
    expect(lacks(figure('trends/?measure=banana'))).toEqual([
      'Not understood in trends/?measure=banana: measure=banana'
    ]);
    expect(lacks(figure('trends/', 'banana'))[0]).toMatch(/^This figure has no part called banana/);
  });

  it('is a number or a source that is not on record', () => {
    const numbers = ['known', 'no-such'].map((each) => ({ figure: each, label: title }));
    expect(lacks({ id: 'a', kind: 'numbers', title, numbers, remark: null, ...spoken })).toEqual([
      'No number on record is called no-such.'
    ]);
    const lines = [{ text: title, sources: ['dawn-1878425', 'no-such', 'no-such'] }];
    expect(lacks({ id: 'a', kind: 'statement', title, lines, ...spoken })).toEqual([
      'No source is called no-such.'
    ]);
  });

  it('is told of by the number of the slide', () => {
    expect(
      lackingSlides(roomOf([figure('trends/'), figure('nowhere/'), figure('trends/', 'banana')]))
    ).toEqual([2, 3]);
  });
});
