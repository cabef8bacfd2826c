import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { placeYears } from '../../../src/chart/trend/axis.ts';
import { trendAnswer } from '../../../src/figure/trends/answer.ts';
import Line from '../../../src/figure/trends/Line.svelte';
import type { Dataset } from '../../../src/domain/dataset.ts';
import type { SourceId } from '../../../src/domain/source.ts';
import type { View } from '../../../src/state/view.ts';
import { id } from '../../unit/query/trend-fixture.ts';
import { dataset, session } from '../../unit/figure/trends/session-fixture.ts';

const source = {
  id: 'paper' as SourceId,
  title: 'A paper',
  publisher: 'A publisher',
  url: 'https://example.org/paper',
  published: '',
  accessed: '',
  class: 'press',
  licence: '',
  note: ''
} as const;
const note = (name: string, date: string) =>
  ({ id: name, date, place: null, title: `The ${name}`, kind: 'treaty', source: source.id }) as const;
const noted: Dataset = {
  ...dataset,
  sources: new Map([[source.id, source]]),
  milestones: [note('treaty', '2000-11-15'), note('plan', '2019')]
};

/** Em and width of the chart: not narrow, so that the place of a year is the axis's own. */
const SIZE = { width: 720, em: 12 };
/** Aland, Beland and Pakistan, which the fixture has four years of: 2018 to 2021. */
const axis = placeYears({ from: 2018, to: 2021 }, { width: 720, height: 288, em: 12, gutter: 9.6 * 12 });

let mounted: ReturnType<typeof mount> | undefined;

beforeEach(() => {
  // happy-dom lays nothing out: pointers are where they say, and nobody has to catch them.
  vi.spyOn(HTMLElement.prototype, 'setPointerCapture').mockImplementation(() => undefined);
});

afterEach(async () => {
  if (mounted) await unmount(mounted);
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

function show(change: Partial<View> = { place: [id('AAA'), id('BBB'), id('PAK')] }) {
  const asked = session(change, noted);
  const answer = trendAnswer(asked);
  if (!answer) throw new Error('The fixture has no answer.');
  mounted = mount(Line, { target: document.body, props: { session: asked, answer, ...SIZE } });
  flushSync();
  return asked;
}

const one = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};
const chart = () => one('[role=slider]');
const rows = () => [...document.querySelectorAll('.card > span')].map((row) => row.textContent.trim());
const spoken = () => chart().getAttribute('aria-valuetext');

function press(key: string, shiftKey = false): boolean {
  const event = new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true });
  chart().dispatchEvent(event);
  flushSync();
  return event.defaultPrevented;
}

function point(type: string, year: number, target: Element = chart()): void {
  const at = { clientX: axis.at(year), bubbles: true, cancelable: true, button: 0 };
  target.dispatchEvent(type === 'click' ? new MouseEvent(type, at) : new PointerEvent(type, at));
  flushSync();
}

describe('a chart of years by keyboard', () => {
  test('is one tab stop that Enter goes into; every step says every line', () => {
    show();
    expect(document.querySelectorAll('.reader [tabindex], .reader a, .reader button')).toHaveLength(0);
    press('Enter');
    expect(rows()[0]).toBe('2021');
    press('ArrowLeft');
    press('ArrowLeft');
    expect(rows()).toEqual([
      '2019',
      'Aland: 20',
      'Beland: between 0 and 4, hidden cells only',
      'Pakistan: not reported'
    ]);
    expect(spoken()).toBe(rows().join('; '));
    expect(chart().getAttribute('aria-valuenow')).toBe('2019');
    press('Home');
    expect(rows()[0]).toBe('2018');
  });

  test('holds a year with Enter although the focus goes, and lets go with Escape', () => {
    show();
    press('End');
    press('ArrowLeft');
    press('Enter');
    expect(spoken()).toMatch(/^2020;.*Held/);
    chart().dispatchEvent(new FocusEvent('blur'));
    flushSync();
    expect(rows()[0]).toBe('2020');
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    flushSync();
    expect(rows()).toEqual([]);
  });

  test('marks years with Shift and shows only these with Enter', () => {
    const asked = show();
    press('End');
    press('ArrowLeft', true);
    press('ArrowLeft', true);
    expect(document.querySelectorAll('.marked')).toHaveLength(1);
    expect(spoken()?.replaceAll('\u2060', '')).toMatch(/^2019–2021; /);
    expect(asked.view.years).toBeNull();
    press('Enter');
    expect(asked.view.years).toEqual({ from: 2019, to: 2021 });
  });

  test('marking every year is no choice of years', () => {
    const asked = show();
    press('Home');
    press('End', true);
    press('Enter');
    expect(asked.view.years).toBeNull();
  });

  test('leaves keys to the page that it has no use for', () => {
    show();
    expect(press('Escape')).toBe(false);
    expect(press('a')).toBe(false);
    expect(press('ArrowLeft')).toBe(true);
  });
});

describe('a chart of years by pointer', () => {
  test('reads the year under the pointer until it leaves', () => {
    show();
    point('pointermove', 2020);
    expect(rows()).toEqual(['2020', 'Aland: 30', 'Beland: not reported', 'Pakistan: 300']);
    chart().dispatchEvent(new PointerEvent('pointerleave'));
    flushSync();
    expect(rows()).toEqual([]);
  });

  test('holds a year with a click, whatever the pointer does then, until another click', () => {
    show();
    for (const type of ['pointerdown', 'pointerup', 'click']) point(type, 2020);
    point('pointermove', 2018);
    chart().dispatchEvent(new PointerEvent('pointerleave'));
    flushSync();
    expect(rows()[0]).toBe('2020');
    for (const type of ['pointerdown', 'pointerup', 'click']) point(type, 2020);
    chart().dispatchEvent(new PointerEvent('pointerleave'));
    flushSync();
    expect(rows()).toEqual([]);
  });

  test('chooses the years it is drawn across, and holds none of them', () => {
    const asked = show();
    point('pointerdown', 2018);
    point('pointermove', 2019);
    expect(document.querySelectorAll('.marked')).toHaveLength(1);
    point('pointermove', 2020);
    point('pointerup', 2020);
    point('click', 2020);
    expect(asked.view.years).toEqual({ from: 2018, to: 2020 });
    expect(rows()).toEqual([]);
  });

  test('a pointer that is taken away chooses nothing', () => {
    const asked = show();
    point('pointerdown', 2018);
    point('pointermove', 2020);
    point('pointercancel', 2020);
    expect(asked.view.years).toBeNull();
    expect(document.querySelectorAll('.marked')).toHaveLength(0);
  });
});

describe('the names of the lines', () => {
  const lowered = () => document.querySelectorAll('.reader g.lowered').length;
  const entry = (name: string) => {
    const found = [...document.querySelectorAll('header button')].find((b) => b.textContent.trim() === name);
    if (!found) throw new Error(`There is no entry ${name}.`);
    return found;
  };

  test('raise a line by focus or pointer and lower the others; a press keeps it so', () => {
    show();
    expect(lowered()).toBe(0);
    entry('Beland').dispatchEvent(new FocusEvent('focus'));
    flushSync();
    expect(lowered()).toBe(2);
    entry('Beland').dispatchEvent(new FocusEvent('blur'));
    flushSync();
    expect(lowered()).toBe(0);
    entry('Beland').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    flushSync();
    expect(entry('Beland').getAttribute('aria-pressed')).toBe('true');
    expect(lowered()).toBe(2);
  });

  test('on the chart itself raise a line too', () => {
    show();
    point('pointermove', 2021, one('[data-line="PAK"]'));
    expect(lowered()).toBe(2);
    expect(one('.reader > svg > g.series-2').classList.contains('lowered')).toBe(false);
  });

  test('are not listed where there is only one', () => {
    show({ place: [id('AAA')] });
    expect(document.querySelectorAll('header button')).toHaveLength(0);
  });
});

describe('the notes on the axis', () => {
  const number = (n: number) => one(`.reader [data-note="${n}"]`);

  test('and their list point at each other; a press on a number leads to its source', () => {
    show();
    expect(number(1).classList.contains('off')).toBe(true);
    expect(number(2).classList.contains('off')).toBe(false);
    point('pointermove', 2019, number(2));
    expect(one('#trends-note-2').classList.contains('noted')).toBe(true);
    expect(rows()).toEqual([]);
    one('#trends-note-1 a').dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    flushSync();
    expect(number(1).classList.contains('noted')).toBe(true);
    point('click', 2019, number(2));
    expect(document.activeElement?.getAttribute('href')).toBe('https://example.org/paper');
    expect(document.activeElement?.closest('li')?.id).toBe('trends-note-2');
  });

  test('each lead to the page of their source and to its entry on the data page', () => {
    show();
    const links = [...document.querySelectorAll('#trends-note-2 a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['https://example.org/paper', '../data/#source-paper']);
  });
});

test('one button goes back to all years, and stands there only while years are chosen', () => {
  const asked = show({ place: [id('AAA')], years: { from: 2019, to: 2020 } });
  const button = one('header .button');
  expect(button.textContent.trim()).toBe('Show all years');
  button.click();
  flushSync();
  expect(asked.view.years).toBeNull();
  expect(document.querySelectorAll('header .button')).toHaveLength(0);
});
