import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/export/plain.ts';
import { licenceText } from '../../../src/shell/licence.ts';
import { drawn } from '../export/picture/drawn.ts';
import { deckOn } from '../export/deck-fixture.ts';
import { urdu, words } from '../figure/partners/session-fixture.ts';

const none = { licence: 'not stated; only facts are taken' };

describe('a licence that nobody stated', () => {
  it('is said to be the licence, in every language', () => {
    expect(licenceText(words, none)).toBe('licence not stated; only facts are taken');
    expect(licenceText(urdu, none)).toBe('اجازت نامہ درج نہیں؛ صرف حقائق لیے گئے ہیں');
    expect(licenceText(words, { licence: 'MIT; a copy' })).toBe('MIT; a copy');
    expect(licenceText(words, { licence: '' })).toBe('');
  });

  it('never stands bare in a picture or in the notes of a slide', async () => {
    const said = plain(drawn('partners', null).picture?.description ?? '');
    expect(said).toContain('(licence not stated)');
    expect(said).not.toContain('(not stated');
    const { deck } = await deckOn('partners');
    const notes = deck.slides[0]?.notes.join('\n') ?? '';
    expect(notes).toContain('; licence not stated; only facts are taken');
    expect(notes).not.toMatch(/; not stated/);
  });
});
