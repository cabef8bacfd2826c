import { describe, expect, it } from 'vitest';
import type { Deck } from '../../../../src/domain/deck.ts';
import { powerpointOfTalk } from '../../../../src/shell/present/powerpoint.ts';
import { Talk } from '../../../../src/shell/present/talk.svelte.ts';
import { readTalk } from '../../../../src/shell/present/talk-address.ts';
import type { Room } from '../../../../src/shell/present/titles.ts';
import { sessionOn } from '../../export/deck-fixture.ts';
import { openedSlides } from '../../export/slides-read.ts';

const spoken = { minutes: null, notes: null };
const deck: Deck = {
  deck: 'd',
  title: { en: 'A talk' },
  occasion: null,
  slides: [
    { ...spoken, kind: 'statement', id: 'a', title: { en: 'First' }, lines: [] },
    { ...spoken, kind: 'numbers', id: 'b', title: { en: 'Second' }, numbers: [], remark: null },
    { ...spoken, kind: 'figure', id: 'c', at: ['nowhere/', 'elsewhere/'], scene: null },
    { ...spoken, kind: 'statement', id: 'd', title: { en: 'Fourth' }, lines: [] }
  ]
};

describe('a talk as a presentation', () => {
  it('links each slide that is no figure to itself, wherever the talk stands', async () => {
    const dress = { lang: 'en', digits: null, theme: 'projector' } as const;
    const whole = (query: string) => `https://atlas.example/talk/${query}`;
    const talk = new Talk({ deck, issues: [] }, readTalk('?deck=d&slide=4'), dress, whole);
    const room = { talk, session: sessionOn('trends'), stage: { scenes: {} }, desk: { ready: {} } };
    const { links } = await openedSlides(await powerpointOfTalk(room as unknown as Room));
    talk.close();
    const at = (rest: string) => [`https://atlas.example/talk/?deck=d${rest}`];
    expect(links).toEqual([at(''), at('&slide=2'), at('&slide=3'), at('&slide=3&step=2'), at('&slide=4')]);
  });
});
