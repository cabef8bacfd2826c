import { expect, test } from 'vitest';
import { joinTables } from '../../../src/data/join.ts';
import { en } from '../../../src/i18n/en.ts';
import { Words } from '../../../src/i18n/words.ts';
import { LiveSession } from '../../../src/state/session.svelte.ts';
import { firstView, type View } from '../../../src/state/view.ts';

const first: View = { ...firstView('en'), years: { from: 2018, to: 2022 } };

function opened() {
  const published: { view: View; before: View }[] = [];
  const session = new LiveSession(
    joinTables({}, [], ''),
    first,
    new Words('en', { messages: en, places: {} }),
    {
      published: (view, before) => published.push({ view, before }),
      needed: () => undefined
    }
  );
  return { session, published };
}

test('a change is published with the view before it, and takes away what was pointed at', () => {
  const { session, published } = opened();
  session.pointed = 'PAK';
  session.go({ page: 'data' });
  expect(published).toEqual([{ view: { ...first, page: 'data' }, before: first }]);
  expect(session.pointed).toBeNull();
});

test('a change that changes nothing is not published and keeps the view', () => {
  const { session, published } = opened();
  session.pointed = 'PAK';
  session.go({});
  session.go({ page: 'routes', place: [], years: { from: 2018, to: 2022 } });
  expect(published).toEqual([]);
  expect(session.view).toBe(first);
  expect(session.pointed).toBe('PAK');
});

test('a view that the address names is shown unpublished, with nothing pointed at', () => {
  const { session, published } = opened();
  session.pointed = 'PAK';
  session.show({ ...first, page: 'trends' });
  expect(session.view.page).toBe('trends');
  expect(session.pointed).toBeNull();
  expect(published).toEqual([]);
});

/** A session whose frames are drawn by hand. */
function framed() {
  const frames: (() => void)[] = [];
  const session = new LiveSession(
    joinTables({}, [], ''),
    first,
    new Words('en', { messages: en, places: {} }),
    { published: () => undefined, needed: () => undefined, afterFrame: (act) => frames.push(act) }
  );
  const draw = () => {
    for (const act of frames.splice(0)) act();
  };
  return { session, frames, draw };
}

test('the drawing follows a frame later, what trails another frame later, and both go where they are sent', () => {
  const { session, frames, draw } = framed();
  const { drawing, trailing } = session;
  session.pointed = 'PAK';
  session.go({ years: { from: 2019, to: 2022 } });
  session.go({ years: { from: 2020, to: 2022 } });
  expect(drawing.view.years?.from).toBe(2018);
  expect(frames).toHaveLength(1);
  expect(session.pointed).toBe('PAK');
  draw();
  expect(drawing.view).toBe(session.view);
  expect(session.pointed).toBeNull();
  expect(trailing.view.years?.from).toBe(2018);
  draw();
  expect(trailing.view).toBe(session.view);
  expect(frames).toHaveLength(0);
  trailing.go({ years: { from: 2021, to: 2022 } });
  expect(session.view.years?.from).toBe(2021);
  trailing.pointed = 'PAK-ARE';
  expect(session.pointed).toBe('PAK-ARE');
});

test('a change of the whole page overtakes what waited for a frame', () => {
  const { session, draw } = framed();
  session.go({ years: { from: 2019, to: 2022 } });
  session.go({ theme: 'projector' });
  const { view } = session;
  expect([session.drawing.view, session.trailing.view]).toEqual([view, view]);
  draw();
  expect([session.drawing.view, session.trailing.view]).toEqual([view, view]);
});

test('what changes the whole page lags nowhere', () => {
  const session = new LiveSession(
    joinTables({}, [], ''),
    first,
    new Words('en', { messages: en, places: {} }),
    { published: () => undefined, needed: () => undefined, afterFrame: () => undefined }
  );
  for (const change of [
    { page: 'trends' },
    { lang: 'ur' },
    { theme: 'projector' },
    { table: true }
  ] as const) {
    session.go(change);
    expect(session.drawing.view).toBe(session.view);
    expect(session.trailing.view).toBe(session.view);
  }
});
