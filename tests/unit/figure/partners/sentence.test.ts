import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { joinTables } from '../../../../src/data/join.ts';
import { parseTable } from '../../../../src/data/parse.ts';
import { answerOf } from '../../../../src/figure/partners/answer.ts';
import { nothing, noGrant, noProgramme } from '../../../../src/figure/partners/empty.ts';
import { inferredText, isJointValue, partsOf, peopleOf } from '../../../../src/figure/partners/programme.ts';
import { partnersQuestion, partnersSentence } from '../../../../src/figure/partners/sentence.ts';
import { en } from '../../../../src/i18n/en.ts';
import { Words } from '../../../../src/i18n/words.ts';
import { inferredOf } from '../../../../src/query/inferred.ts';
import { Session } from '../../../../src/state/session.svelte.ts';
import { firstView, type View } from '../../../../src/state/view.ts';
import { id } from '../../query/trend-fixture.ts';

const names = ['places', 'sources', 'partners', 'programmes', 'contributions', 'events', 'grants'] as const;
const table = (name: (typeof names)[number]) =>
  parseTable(name, readFileSync(new URL(`../../../../data/${name}.csv`, import.meta.url), 'utf8')).table;
const dataset = joinTables(Object.fromEntries(names.map((name) => [name, table(name)])), [], '');
const places = { PAK: 'Pakistan', IND: 'India', GBR: 'United Kingdom' };
const words = new Words('en', { messages: en, places, articles: new Set(['GBR']) });
const session = (change: Partial<View> = {}) =>
  new Session(dataset, { ...firstView('en'), page: 'partners', ...change }, words, {
    published: () => undefined,
    needed: () => undefined
  });
const record = (asked: Session, programme: string) => {
  const { near, far } = answerOf(asked);
  const found = [...near.programmes, ...(far?.programmes ?? [])].find((r) => r.programme.id === programme);
  if (!found) throw new Error(programme);
  return found;
};

describe('the sentence of the partners', () => {
  it('never adds grants over the break of 2011 [D28]', () => {
    const said = partnersSentence(session({ place: [id('IND')], years: { from: 2003, to: 2014 } }));
    expect(said).not.toContain('29,537,404');
    expect(said).toMatch(/from all agencies.*; .*from the TIP Office alone/);
  });

  it('does not deny a programme that was planned and never funded', () => {
    const asked = session({ place: [id('PAK')], years: { from: 2010, to: 2014 } });
    expect(partnersSentence(asked)).toMatch(/^One programme planned for Pakistan was never funded/);
    expect(peopleOf(asked, record(asked, 'un-gift-pakistan'))).toMatch(/^planned by ILO.*, never funded$/);
  });

  it('says of a donor what it gives', () => {
    const asked = session({ place: [id('GBR')] });
    expect(partnersQuestion(asked)).toContain('in the United Kingdom');
    expect(partnersSentence(asked)).toMatch(/as a donor it is on record with \w+ contributions/);
  });

  it('has no hole where no place or year has anything', () => {
    const asked = session({ years: { from: 2050, to: 2050 } });
    const answer = answerOf(asked);
    expect([nothing(asked, answer), noProgramme(asked, answer), noGrant(asked)]).toEqual([
      'No contribution on record is dated 2050',
      'No programme on record is dated 2050.',
      'No US grant on the list is of fiscal year 2050; the list ends with 2014.'
    ]);
  });

  it('knows no unknown place', () => {
    expect(partnersSentence(session({ place: [id('XXX')] }))).toBe(
      'The address names no place that is known here: XXX'
    );
  });
});

describe('a programme', () => {
  it('with a joint value gives its donor only its own part', () => {
    const asked = session({ place: [id('PAK')] });
    const glo = record(asked, 'glo-act');
    expect(isJointValue(glo)).toBe(true);
    expect(partsOf(asked, glo).map(({ note }) => note)).toEqual([
      'European Union’s part of it: EUR 10,000,000, counted once'
    ]);
    expect(isJointValue(record(asked, 'protect'))).toBe(false);
  });

  it('says which of its years are inferred [D38]', () => {
    const inferred = (dataset.contributions ?? []).filter((row) => inferredOf(row) !== null);
    expect(inferred.map((row) => row.id)).toEqual(['aus-aseanact', 'aus-unodc-pak', 'nor-gfems']);
    expect(inferredText(words, record(session(), 'asean-act'))).toMatch(/last year inferred.*2028/);
  });
});
