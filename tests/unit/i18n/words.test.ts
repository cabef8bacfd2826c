import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { image as imageInEnglish } from '../../../src/i18n/en/image.ts';
import { offline as offlineInEnglish } from '../../../src/i18n/en/offline.ts';
import { oneFile as oneFileInEnglish } from '../../../src/i18n/en/one-file.ts';
import { keys as keysInEnglish } from '../../../src/i18n/en/keys.ts';
import { pinned as pinnedInEnglish } from '../../../src/i18n/en/pinned.ts';
import { quoted as quotedInEnglish } from '../../../src/i18n/en/quoted.ts';
import { exports as exportsInEnglish } from '../../../src/i18n/en/exports.ts';
import { scenes as scenesInEnglish } from '../../../src/i18n/en/scenes.ts';
import { share as shareInEnglish } from '../../../src/i18n/en/share.ts';
import { slides as slidesInEnglish } from '../../../src/i18n/en/slides.ts';
import { talk as talkInEnglish } from '../../../src/i18n/en/talk.ts';
import { LANGUAGES, nearestLanguage, type Language } from '../../../src/i18n/language.ts';
import type { Message } from '../../../src/i18n/message.ts';
import { image as imageInUrdu } from '../../../src/i18n/ur/image.ts';
import { offline as offlineInUrdu } from '../../../src/i18n/ur/offline.ts';
import { oneFile as oneFileInUrdu } from '../../../src/i18n/ur/one-file.ts';
import { keys as keysInUrdu } from '../../../src/i18n/ur/keys.ts';
import { pinned as pinnedInUrdu } from '../../../src/i18n/ur/pinned.ts';
import { quoted as quotedInUrdu } from '../../../src/i18n/ur/quoted.ts';
import { exports as exportsInUrdu } from '../../../src/i18n/ur/exports.ts';
import { scenes as scenesInUrdu } from '../../../src/i18n/ur/scenes.ts';
import { share as shareInUrdu } from '../../../src/i18n/ur/share.ts';
import { slides as slidesInUrdu } from '../../../src/i18n/ur/slides.ts';
import { talk as talkInUrdu } from '../../../src/i18n/ur/talk.ts';
import { ur } from '../../../src/i18n/ur.ts';
import { Words, type Translation } from '../../../src/i18n/words.ts';
import { countOf } from '../../../src/query/count.ts';
import { PAGES } from '../../../src/state/view.ts';
import { loadVocabulary } from '../../../src/shell/vocabulary.ts';

/** Every page, and what trends say when they are asked for rates. */
const SECTIONS = [...PAGES, 'rates'] as const;

/** All that is said in a language: by its pages, and by what brings words of its own: the dialog, the line of a release, a copied number. */
async function messagesIn(language: Language): Promise<Partial<Translation>> {
  const own = {
    en: {
      ...shareInEnglish,
      ...imageInEnglish,
      ...oneFileInEnglish,
      ...offlineInEnglish,
      ...keysInEnglish,
      ...pinnedInEnglish,
      ...quotedInEnglish,
      ...slidesInEnglish,
      ...scenesInEnglish,
      ...exportsInEnglish,
      ...talkInEnglish
    },
    ur: {
      ...shareInUrdu,
      ...imageInUrdu,
      ...oneFileInUrdu,
      ...offlineInUrdu,
      ...keysInUrdu,
      ...pinnedInUrdu,
      ...quotedInUrdu,
      ...slidesInUrdu,
      ...scenesInUrdu,
      ...exportsInUrdu,
      ...talkInUrdu
    }
  }[language];
  return { ...(await loadVocabulary(language, SECTIONS)).messages, ...own };
}

const english = new Words('en', { messages: en, places: { PAK: 'Pakistan' } });
const urdu = new Words('ur', { messages: ur, places: { PAK: 'پاکستان' } });

const holes = (message: Message) =>
  [
    ...new Set((typeof message === 'string' ? message : message.one + message.other).match(/\{\w+\}/g))
  ].sort();

describe('words', () => {
  it.each(LANGUAGES)('have in %s the same keys and the same holes as in English', async (language) => {
    const messages = new Map<string, Message>(Object.entries(await messagesIn(language)));
    expect([...messages.keys()].sort()).toEqual(Object.keys(en).sort());
    for (const [key, message] of Object.entries(en)) {
      const isPlural = typeof message !== 'string';
      const other = messages.get(key) ?? '';
      if (!isPlural) expect([key, holes(other)]).toEqual([key, holes(message)]);
      else for (const hole of holes(other)) expect([key, ...holes(message), '{n}']).toContain(hole);
    }
  });

  it.each(LANGUAGES)('say in %s their own numbers in the digits that are asked for', async (language) => {
    const messages = await messagesIn(language);
    const said = (digits: 'arabext' | 'latn') => {
      const words = new Words(language, { messages, places: {} }, digits);
      return [
        words.say('caveat.hidden'),
        words.say('routes.hiddenKey'),
        words.say('count.hiddenCells', { n: 7 })
      ];
    };
    for (const text of said('arabext')) expect(text).toMatch(/^[^0-9]*۵[^0-9]*$/);
    for (const text of said('latn'))
      expect(text.replace(/[\u2066-\u2069]/g, '')).toMatch(/^[^۰-۹{}]*5[^۰-۹{}]*$/);
  });

  it.each(LANGUAGES)('are none of them empty in %s', async (language) => {
    const messages = Object.entries(await messagesIn(language));
    const texts = messages.flatMap(([key, said]) =>
      (typeof said === 'string' ? [said] : [said.one, said.other]).map((text) => [key, text] as const)
    );
    const empty = texts.filter(([, text]) => text.trim() === '').map(([key]) => key);
    expect(empty).toEqual([]);
  });

  it('[D1] say a count without losing what is hidden', () => {
    expect(english.count(countOf(840))).toBe('840');
    expect(english.count(countOf(25, 1))).toBe('25\u2060–\u206029');
    expect(english.count(countOf(0, 1))).toBe('<5');
    expect(english.count(countOf(0, 2))).toBe('0\u2060–\u20608');
    expect(english.count(countOf(0))).toBe('0');
    expect(english.atLeast(countOf(1192, 27))).toBe('at least 1,192');
    expect(english.atLeast(countOf(1192))).toBe('1,192');
  });

  it('[D4] say a share as wide as it is', () => {
    expect(english.percent({ least: 840 / 1300, most: 840 / 1192 })).toBe('65\u2060–\u206070\u00a0%');
    expect(english.percent({ least: 0.644, most: 0.706 })).toBe('64\u2060–\u206071\u00a0%');
    expect(english.percent({ least: 0.496, most: 0.504 })).toBe('50\u00a0%');
    expect(english.percent({ least: 0, most: 1 })).toBe('0\u2060–\u2060100\u00a0%');
  });

  it('choose a plural by the number', () => {
    expect(english.say('count.hiddenCells', { n: 1 })).toBe('<5');
    expect(english.say('count.hiddenCells', { n: 3 })).toBe('3 × <5');
  });

  it('keep numbers from turning round in a text that runs right to left', () => {
    expect(urdu.count(countOf(25, 1))).toBe('\u206625\u2060–\u206029\u2069');
    expect(urdu.dir).toBe('rtl');
  });

  it('pin their digits', () => {
    expect(new Words('ur', { messages: ur, places: {} }, 'arabext').year(2022)).toContain('۲۰۲۲');
    expect(urdu.year(2022)).toContain('2022');
  });

  it('give a date as exact as it is written', () => {
    expect(english.date('2025-07-30')).toBe('30 July 2025');
    expect(english.date('2025-07')).toBe('July 2025');
    expect(english.date('2025')).toBe('2025');
  });

  it('find the language of a reader', () => {
    expect(nearestLanguage(['fr-FR', 'ur-PK', 'en'])).toBe('ur');
    expect(nearestLanguage(['xx'])).toBe('en');
  });
});
