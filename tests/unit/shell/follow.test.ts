import { describe, expect, test } from 'vitest';
import { packTable, partOf } from '../../../src/data/pack.ts';
import { TABLES } from '../../../src/data/schema.ts';
import { en, THE } from '../../../src/i18n/en.ts';
import type { Language } from '../../../src/i18n/language.ts';
import type { Vocabulary } from '../../../src/i18n/words.ts';
import { Desk } from '../../../src/shell/desk.svelte.ts';
import { follow } from '../../../src/shell/follow.ts';
import { Speech } from '../../../src/shell/speech.svelte.ts';
import { Session } from '../../../src/state/session.svelte.ts';
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
    desk.prepare({ page: 'partners', layer: 'detected' })
  ]);
  const session = new Session(desk.dataset(), { ...view, page: 'partners' }, words, {
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
