import { describe, expect, it } from 'vitest';
import {
  clicked,
  markedIn,
  NOWHERE,
  pressed,
  type Pressed,
  type Reading
} from '../../../../src/chart/trend/reading.ts';

const years = { from: 2015, to: 2022 };
const at = (year: number, change: Partial<Reading> = {}): Reading => ({ ...NOWHERE, at: year, ...change });

/** The reading that keys lead to one after the other, `+` before a key for Shift; `null` where one means nothing. */
function after(keys: string, reading: Reading = NOWHERE): Reading | null {
  let now: Reading | null = reading;
  for (const key of keys.split(' ')) {
    const next: Pressed | null | undefined =
      now && pressed({ key: key.replace('+', ''), shiftKey: key.startsWith('+') }, now, years);
    now = next?.reading ?? null;
  }
  return now;
}

describe('reading a chart of years by keys', () => {
  it('goes in with Enter at the latest year, and holds a year or lets it go with another', () => {
    expect(after('Enter')).toEqual(at(2022));
    expect(after('Enter ArrowLeft Enter')).toEqual(at(2021, { isHeld: true }));
    expect(after('Enter ArrowLeft Enter Enter')).toEqual(at(2021));
  });

  it('moves a year, five, or to an end, and never beyond', () => {
    expect(after('Enter PageDown')).toEqual(at(2017));
    expect(after('Enter PageDown PageDown')).toEqual(at(2015));
    expect(after('Home')).toEqual(at(2015));
    expect(after('Home PageUp ArrowRight')).toEqual(at(2021));
    expect(after('End ArrowRight')).toEqual(at(2022));
  });

  it('undoes with Escape one thing at a time: the marked years, then the hold, then the reading', () => {
    expect(after('Enter ArrowLeft Enter Escape')).toEqual(at(2021));
    expect(after('Enter ArrowLeft Enter Escape Escape')).toEqual(NOWHERE);
    expect(after('Enter +ArrowLeft Escape')).toEqual(at(2021));
    expect(after('Escape')).toBeNull();
  });

  it('marks years with Shift from the year read, either way', () => {
    expect(markedIn(after('Enter +ArrowLeft +ArrowLeft') ?? NOWHERE)).toEqual({ from: 2020, to: 2022 });
    expect(markedIn(after('Home +ArrowRight') ?? NOWHERE)).toEqual({ from: 2015, to: 2016 });
    expect(markedIn(after('+Home') ?? NOWHERE)).toEqual(years);
    expect(markedIn(after('Enter +ArrowLeft +ArrowRight') ?? NOWHERE)).toBeNull();
    expect(markedIn(after('Enter +ArrowLeft ArrowLeft') ?? NOWHERE)).toBeNull();
  });

  it('chooses the marked years with Enter, and nothing where none are marked', () => {
    const enter = { key: 'Enter', shiftKey: false };
    expect(pressed(enter, at(2018, { since: 2020 }), years)).toEqual({
      reading: at(2018),
      chosen: { from: 2018, to: 2020 }
    });
    expect(pressed(enter, at(2018), years)?.chosen).toBeNull();
    expect(pressed({ key: 'a', shiftKey: true }, at(2018), years)).toBeUndefined();
  });
});

describe('clicking a year', () => {
  it('holds it, holds another instead, lets the held one go, and ends beside the years', () => {
    expect(clicked(2018, NOWHERE)).toEqual(at(2018, { isHeld: true }));
    expect(clicked(2019, at(2018, { isHeld: true }))).toEqual(at(2019, { isHeld: true }));
    expect(clicked(2018, at(2018, { isHeld: true }))).toEqual(at(2018));
    expect(clicked(null, at(2018, { isHeld: true }))).toEqual(NOWHERE);
  });
});
