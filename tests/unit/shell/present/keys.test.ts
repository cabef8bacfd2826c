import { describe, expect, it } from 'vitest';
import { actOf, type Held } from '../../../../src/shell/present/keys.ts';

const key = (name: string, shiftKey = false) => ({
  key: name,
  shiftKey,
  ctrlKey: false,
  metaKey: false,
  altKey: false
});

const ALL: readonly Held[] = ['nothing', 'control', 'text'];

describe('a key in a talk', () => {
  it.each([
    ['PageDown', 'next'],
    ['PageUp', 'back'],
    ['F5', 'full'],
    ['Escape', 'out'],
    ['MediaTrackNext', 'next'],
    ['MediaTrackPrevious', 'back']
  ])('that clickers send, %s, does the same whatever has the focus', (name, act) => {
    for (const held of ALL) expect(actOf(key(name), held, false)).toBe(act);
  });

  it.each([
    ['ArrowRight', 'next'],
    ['ArrowDown', 'next'],
    ['ArrowLeft', 'back'],
    ['ArrowUp', 'back'],
    ['Home', 'first'],
    ['End', 'last'],
    ['n', 'next'],
    ['N', 'next'],
    ['p', 'back'],
    ['b', 'black'],
    ['.', 'black'],
    ['w', 'white'],
    ['f', 'full']
  ])('%s moves the talk, but not while somebody writes', (name, act) => {
    expect(actOf(key(name), 'nothing', false)).toBe(act);
    expect(actOf(key(name), 'control', false)).toBe(act);
    expect(actOf(key(name), 'text', false)).toBeNull();
  });

  it('space and Enter press a button that somebody went to by keyboard, and move the talk elsewhere', () => {
    expect([actOf(key(' '), 'nothing', false), actOf(key(' ', true), 'nothing', false)]).toEqual([
      'next',
      'back'
    ]);
    expect([actOf(key(' '), 'control', false), actOf(key('Enter'), 'control', false)]).toEqual([null, null]);
    expect(actOf(key('Enter'), 'nothing', false)).toBe('next');
  });

  it('Enter after digits goes to the slide of that number', () => {
    expect(actOf(key('1'), 'nothing', false)).toEqual({ digit: 1 });
    expect(actOf(key('Enter'), 'control', true)).toBe('enter');
  });

  it('with a key of the browser held down is left to the browser', () => {
    for (const held of ['ctrlKey', 'metaKey', 'altKey'] as const)
      expect(actOf({ ...key('PageDown'), [held]: true }, 'nothing', false)).toBeNull();
  });
});
