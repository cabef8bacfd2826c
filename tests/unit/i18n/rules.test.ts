import { expect, test } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import type { Message } from '../../../src/i18n/message.ts';

const messages: readonly (readonly [string, Message])[] = Object.entries(en);
const texts = messages.flatMap(([key, said]) =>
  (typeof said === 'string' ? [said] : [said.one, said.other]).map((text) => [key, text] as const)
);
/** The messages that speak of it. */
const about = (what: RegExp) => texts.filter(([, text]) => what.test(text));

test('[D10] a message that speaks of a way travelled says that a route is none', () => {
  const travelled = about(/travel|journey|itinerar|\bpath\b/i);
  expect(travelled.length).toBeGreaterThan(0);
  expect(travelled.filter(([, text]) => !/never|\bnot\b/.test(text))).toEqual([]);
});

test('[D31] a message that speaks of a tier names it as the judgement of the US government', () => {
  const tiers = [...about(/\btiers?\b/i), ['data.table.tiers', en['data.table.tiers']] as const];
  expect(tiers.length).toBeGreaterThan(1);
  expect(tiers.filter(([, text]) => !text.includes('US government') || !text.includes('judgement'))).toEqual(
    []
  );
});

test('[D35] the notes on the axis say that they explain nothing', () => {
  expect(en['trends.notes.nothing']).toContain('nothing about cause');
  expect(en['data.table.milestones']).toContain('explain nothing');
});

test('[D20] the page claims no break in the trends, and names the one of the grants', () => {
  expect(about(/breaks? the line/i)).toEqual([]);
  expect(en['data.method.grants']).toContain('From 2011');
});
