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
