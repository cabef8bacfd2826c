import { expect, test } from 'vitest';

import { readDeck } from '../../../src/data/deck.ts';
import { deckText } from '../../../src/shell/present/own.ts';
import { deckSlot, withDeck } from '../../../src/shell/deck-slot.ts';
import { ATTACKS } from '../../hostile.ts';

const PAGE = `<!doctype html><head>${deckSlot('2025-04-14', null)}</head><body><script>"\\x3C/script>"</script></body>`;

/** A deck whose every text is hostile. */
function deckOf(text: string) {
  const said = { en: `a${text}`, ur: `b${text}` };
  const slide = { id: 'a', kind: 'statement', title: said, lines: [{ text: said, sources: [] }] } as const;
  return { deck: 'own', title: said, occasion: null, slides: [{ ...slide, notes: said, minutes: 1 }] };
}

/** What a browser takes for the text of the block. */
function textIn(html: string): string {
  return /data-deck="own"[^>]*>([^]*?)<\/script>/.exec(html)?.[1] ?? '';
}

test('a deck of hostile texts stands in its block as it was, and changes nothing around it', () => {
  const own = [
    '</script><script>hit()</script>',
    '<!--<script>',
    '\u2028\u2029\0\r\n\t\\',
    '$& $` $1 $$',
    '\ud800'
  ];
  for (const hostile of [...own, ...ATTACKS]) {
    const deck = deckOf(hostile);
    const { html, version } = withDeck(PAGE, { name: 'own', lang: 'ur', text: deckText(deck) }) ?? {};
    if (html === undefined) throw new Error('there is no place for the deck');
    expect(version).toBe('2025-04-14');
    const [before = '', after = ''] = PAGE.split(deckSlot('2025-04-14', null));
    expect(html.startsWith(before)).toBe(true);
    expect(html.endsWith(after)).toBe(true);
    const text = textIn(html);
    expect(html).toHaveLength(
      before.length + deckSlot('2025-04-14', { name: 'own', lang: 'ur', text }).length + after.length
    );
    expect(text).not.toMatch(/[<>&\u2028\u2029\0]/);
    // Half a letter is no text in any encoding; JSON writes it out and reads it again.
    expect(readDeck('own.json', text)).toEqual({ deck, issues: [] });
  }
});

test('a deck takes the place of the one before, and what has no place for one takes none', () => {
  const first = withDeck(PAGE, { name: 'own', lang: 'en', text: deckText(deckOf('first')) });
  const second = withDeck(first?.html ?? '', { name: 'other', lang: 'ur', text: '{}' });
  expect(second?.html).toBe(
    PAGE.replace(
      deckSlot('2025-04-14', null),
      deckSlot('2025-04-14', { name: 'other', lang: 'ur', text: '{}' })
    )
  );
  expect(second?.html).not.toContain('first');
  expect(
    withDeck('<!doctype html><title>Please sign in</title>', { name: 'own', lang: 'en', text: '' })
  ).toBe(null);
});
