import { mount } from 'svelte';
import { readDeck, type ReadDeck } from '../../data/deck.ts';
import { issueText } from '../../domain/issue.ts';
import type { Language } from '../../i18n/language.ts';
import { readPath } from '../../state/url.ts';
import { addressBelow } from '../address.ts';
import { carriedDeck } from '../carried-deck.ts';
import { firstView, type View } from '../../state/view.ts';
import type { LiveSession } from '../../state/session.svelte.ts';
import type { Desk } from '../desk.svelte.ts';
import type { Speech } from '../speech.svelte.ts';
import { setTalking } from '../offline/talk.ts';
import { DECKS, loadDeck } from './decks.ts';
import NoDeck from './NoDeck.svelte';
import { keepOwn, layAside, loadOwn, OWN } from './own.ts';
import Present from './Present.svelte';
import { Stage } from './stage.svelte.ts';
import { readTalk } from './talk-address.ts';
import { Talk } from './talk.svelte.ts';

/** A talk that has been found: the view its page opens with, and how it is put on a page. */
export type Opened = {
  readonly view: View;
  /** told of every change of view by a hand */
  readonly published: (view: View) => void;
  readonly mount: (target: HTMLElement, session: LiveSession, desk: Desk, speech: Speech) => void;
};

/** Where a talk is opened: the root of the site, the path below it, what is asked for there, and the reader's language. */
export type Asked = {
  readonly root: URL;
  readonly path: string;
  readonly query: string;
  readonly reader: Language;
};

/** Opens the talk that the address names, in the language that it or its folder says, else in the reader's. */
export async function openTalk({ root, path, query, reader }: Asked): Promise<Opened> {
  const address = readTalk(query);
  const lang = address.lang ?? readPath(path).lang ?? reader;
  /** the whole address of a talk here */
  const whole = (asked: string) => addressBelow(root, `${path.replace(/\/?$/, '/')}${asked}`);
  const dress = { lang, theme: address.theme, digits: null };
  const bare: View = { ...firstView(lang), ...dress };
  const read = await findDeck(address.deck);
  if (!read?.deck) {
    const faults = read?.issues.map(issueText) ?? null;
    return {
      view: bare,
      published: () => undefined,
      mount: (target, session) => {
        mount(NoDeck, {
          target,
          props: {
            words: session.words,
            name: address.deck,
            known: DECKS,
            faults,
            isOwn: address.deck === OWN,
            home: session.linkTo(firstView(lang)),
            addressOf: (deck: string) => whole(`?deck=${deck}`),
            onopen: (file: File) => openFile(file, whole)
          }
        });
      }
    };
  }
  const talk = new Talk({ ...read, deck: read.deck }, address, dress, whole);
  return {
    view: talk.view ?? bare,
    published: (view) => {
      talk.keep(view);
    },
    mount: (target, session, desk, speech) => {
      const stage = new Stage(session, desk, speech);
      talk.meet({
        show: (view) => {
          stage.show(view);
        },
        write: writeAddress
      });
      // What is drawn measures its letters, so the hall's sizes are there before it.
      setTalking(true);
      mount(Present, { target, props: { talk, stage, session, desk, root, isSpeaker: address.speaker } });
      void stage.bring(talk);
    }
  };
}

/** A deck by its name: the reader's own, the one that this file carries, or one of the site; `null` where there is none. */
async function findDeck(name: string): Promise<ReadDeck | null> {
  if (name === OWN) return loadOwn();
  const carried = import.meta.env.ONE_FILE ? carriedDeck() : null;
  return carried?.name === name ? readDeck(`${name}.json`, carried.text) : loadDeck(name);
}

/** Makes a deck file the reader's own deck and opens it; gives what was wrong with it where it cannot be shown. */
async function openFile(file: File, whole: (query: string) => string): Promise<readonly string[]> {
  const { deck, issues } = readDeck(file.name, await file.text());
  if (!deck) return issues.map(issueText);
  layAside();
  if (keepOwn(deck)) location.assign(whole(`?deck=${OWN}`));
  return issues.map(issueText);
}

/** A reload finds the talk where it stands; a page from a file or in a closed frame may not write its address. */
function writeAddress(address: string): void {
  try {
    history.replaceState(null, '', address);
  } catch {
    // The talk goes on; only a reload would begin anew.
  }
}
