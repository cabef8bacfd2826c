import { describe, expect, it } from 'vitest';
import { citation } from '../../../src/export/cite.ts';
import { plain } from '../../../src/export/plain.ts';
import { editionOf, editionText } from '../../../src/shell/edition.ts';
import { deckOn, sessionOn } from '../export/deck-fixture.ts';
import { drawn } from '../export/picture/drawn.ts';

const bare = (text: string) => plain(text).replace(/[\s\u200e\u200f]+/g, ' ');

describe('of what day the data of a view is', () => {
  it('is the release where the numbers are of one', () => {
    expect(editionOf(sessionOn('trends'))).toBe('2025-04-14');
    expect(bare(editionText(sessionOn('trends')))).toBe('Data release of 14 April 2025');
  });

  it('is of partners the last day on which one of their sources was read, in no word of a release', () => {
    expect(editionOf(sessionOn('partners'))).toBe('2026-11-28');
    expect(bare(editionText(sessionOn('partners')))).toBe('Contributions read up to 28 November 2026');
    expect(editionText(sessionOn('partners', { lang: 'ur' }))).toMatch(/^تعاون کے ماخذ/);
  });

  it('stands so in pictures, on slides and in citations', async () => {
    const said = bare(drawn('partners', null).picture?.description ?? '');
    expect(said).toContain('TIP Atlas · Contributions read up to 28 November 2026');
    const { deck } = await deckOn('partners');
    const [slide] = deck.slides;
    expect(bare(slide?.citation ?? '')).toMatch(
      /^Source: .+TIP Atlas, contributions read up to 28 November 2026$/
    );
    expect(bare(slide?.notes.join(' ') ?? '')).not.toContain('14 April 2025');
    const { words } = sessionOn('partners');
    const cited = {
      title: 'A',
      version: '2026-11-28',
      isRead: true,
      accessed: '2026-11-29',
      link: 'https://a.example/'
    };
    expect(bare(citation('text', { ...cited, sources: [], key: 'a' }, words))).toBe(
      'A. TIP Atlas, contributions read up to 28 November 2026. https://a.example/ (read on 29 November 2026).'
    );
  });
});
