import { describe, expect, test } from 'vitest';
import { packTable, partOf } from '../../../src/data/pack.ts';
import { TABLES } from '../../../src/data/schema.ts';
import { en, THE } from '../../../src/i18n/en.ts';
import type { Language } from '../../../src/i18n/language.ts';
import type { Vocabulary } from '../../../src/i18n/words.ts';
import { Desk } from '../../../src/shell/desk.svelte.ts';
import { follow } from '../../../src/shell/follow.ts';
import { Speech } from '../../../src/shell/speech.svelte.ts';
import { LiveSession } from '../../../src/state/session.svelte.ts';
import { firstView } from '../../../src/state/view.ts';

const vocabulary: Vocabulary = { messages: en, articles: THE, places: {} };

/** An open page in English, whose later languages come when `load` gives them. */
async function opened(load: (lang: Language) => Promise<Vocabulary>) {
  const desk = new Desk(
    (name, part) => {
      const columns = Object.fromEntries(TABLES[name].fields.map((field) => [field.name, ['']]));
      return Promise.resolve(packTable(partOf({ name, columns, length: 1 }, part)));
    },
    () => Promise.resolve({ figure: {} as never })
  );
  const speech = new Speech((lang) => (lang === 'en' ? Promise.resolve(vocabulary) : load(lang)));
  const view = firstView('en');
  const [words] = await Promise.all([
    speech.firstWords(view),
    desk.prepare({ page: 'partners', layer: 'detected', place: [] })
  ]);
  const session = new LiveSession(desk.dataset(), { ...view, page: 'partners' }, words, {
    published: () => undefined,
    needed: () => undefined
  });
  const settled: string[] = [];
  const followed = () =>
    follow(session, desk, speech, () => settled.push(`${session.words.lang} ${session.view.theme}`));
  return { desk, speech, session, settled, followed };
}

/** A promise and the way to keep it later. */
function later<Value>() {
  let keep: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((resolve) => (keep = resolve));
  return { promise, keep };
}

describe('following a view', () => {
  test('keeps recipients that came while a slow language was waited for', async () => {
    const slow = later<Vocabulary>();
    const { desk, session, followed } = await opened(() => slow.promise);
    session.go({ lang: 'ur' });
    const done = followed();
    await desk.complete('grants');
    session.dataset = desk.dataset();
    const whole = session.dataset;
    slow.keep(vocabulary);
    await done;
    expect(session.words.lang).toBe('ur');
    expect(session.dataset).toBe(whole);
    expect(session.dataset.grants?.[0]?.recipient).toBe('');
  });

  test('settles into the view of now, not the one it was asked for', async () => {
    const slow = later<Vocabulary>();
    const { session, settled, followed } = await opened(() => slow.promise);
    session.go({ lang: 'ur' });
    const done = followed();
    session.go({ theme: 'dark' });
    slow.keep(vocabulary);
    await done;
    expect(settled).toEqual(['ur dark']);
  });

  test.each([{ page: 'data' }, { lang: 'en' }, { digits: 'arab' }] as const)(
    'hands nothing over when the reader has meanwhile gone to %j',
    async (change) => {
      const slow = later<Vocabulary>();
      const { session, settled, followed } = await opened(() => slow.promise);
      session.go({ lang: 'ur' });
      const done = followed();
      session.go(change);
      slow.keep(vocabulary);
      await done;
      expect(settled).toEqual([]);
      expect(session.words.lang).toBe('en');
    }
  );

  test('keeps the old words and says why when a language does not load, until it does', async () => {
    let isDown = true;
    const { session, speech, settled, followed } = await opened(() =>
      isDown ? Promise.reject(new Error('offline')) : Promise.resolve(vocabulary)
    );
    session.go({ lang: 'ur' });
    await followed();
    expect(speech.broken).toEqual({ lang: 'ur', why: 'offline' });
    expect(settled).toEqual(['en auto']);
    isDown = false;
    await followed();
    expect(speech.broken).toBeNull();
    expect(settled).toEqual(['en auto', 'ur auto']);
  });
});

describe('the messages of a page', () => {
  /** Words in a language that knows only the pages asked for; those in `down` do not come. */
  function spoken(down: Set<string>) {
    const asked: string[] = [];
    const speech = new Speech((lang, pages) => {
      asked.push(`${lang} ${[...pages].sort().join(' ')}`);
      return pages.some((page) => down.has(page))
        ? Promise.reject(new Error('offline'))
        : Promise.resolve({ ...vocabulary, pages: new Set(pages) });
    });
    return { asked, speech };
  }

  test('come with the page, and with every page that was opened before when the language changes', async () => {
    const { asked, speech } = spoken(new Set());
    const view = firstView('en');
    await speech.firstWords(view);
    await speech.words({ ...view, page: 'trends' });
    const urdu = await speech.words({ ...view, page: 'trends', lang: 'ur' });
    expect(asked).toEqual(['en routes', 'en routes trends', 'ur routes trends']);
    expect([urdu?.speaks('routes'), urdu?.speaks('partners')]).toEqual([true, false]);
  });

  test('stay the same words on the way through a page, so that nothing is said again', async () => {
    const { speech } = spoken(new Set());
    const view = firstView('en');
    const words = await speech.firstWords(view);
    expect(await speech.words({ ...view, page: 'routes' })).toBe(words);
    expect(await speech.words({ ...view, digits: 'arab' })).not.toBe(words);
  });

  test('that do not come keep their page closed, say why, and do not hold up the next page', async () => {
    const down = new Set(['trends']);
    const { speech } = spoken(down);
    const { desk, session } = await opened(() => Promise.resolve(vocabulary));
    session.words = (await speech.words(firstView('en'))) ?? session.words;
    session.go({ page: 'trends' });
    await follow(session, desk, speech, () => undefined);
    expect(desk.ready.trends).toBeUndefined();
    expect(speech.broken).toEqual({ lang: 'en', why: 'offline' });
    session.go({ page: 'data' });
    await follow(session, desk, speech, () => undefined);
    expect(desk.ready.data).toBeDefined();
    expect(speech.broken).toBeNull();
  });
});

describe('the words of a first visit', () => {
  test('are English where the language of the reader does not load', async () => {
    const speech = new Speech((lang) =>
      lang === 'ur' ? Promise.reject(new Error('offline')) : Promise.resolve(vocabulary)
    );
    expect((await speech.firstWords(firstView('ur'))).lang).toBe('en');
    expect(speech.broken).toEqual({ lang: 'ur', why: 'offline' });
  });

  test('are missing where not even English loads', async () => {
    const speech = new Speech(() => Promise.reject(new Error('offline')));
    await expect(speech.firstWords(firstView('ur'))).rejects.toThrow('offline');
  });
});
