import { describe, expect, it } from 'vitest';
import { answerOf } from '../../../../src/figure/partners/answer.ts';
import { partnersCaveats } from '../../../../src/figure/partners/caveats.ts';
import { nothing, noProgramme } from '../../../../src/figure/partners/empty.ts';
import { noGrant } from '../../../../src/figure/partners/grants/none.ts';
import {
  inferredText,
  isJointValue,
  partsOf,
  peopleOf,
  runText
} from '../../../../src/figure/partners/programme.ts';
import { partnersQuestion, partnersSentence } from '../../../../src/figure/partners/sentence.ts';
import { inferredOf } from '../../../../src/query/inferred.ts';
import type { Session } from '../../../../src/state/session.svelte.ts';
import { id } from '../../query/trend-fixture.ts';
import { dataset, session, urdu, words } from './session-fixture.ts';

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
    expect(peopleOf(asked, record(asked, 'un-gift-pakistan'))).toMatch(
      /^planned by ILO.* and .*, never funded$/
    );
  });

  it('says of which years the programmes are that it counts, where a view chooses years', () => {
    const then = { place: [id('PAK')], years: { from: 2010, to: 2019 } };
    expect(partnersSentence(session(then))).toMatch(
      /^Four programmes on record for 2010\D+2019 reach Pakistan; three of them have a published amount/
    );
    expect(partnersSentence(session({ ...then, lang: 'ur' }, urdu))).toMatch(/2010\D+2019/);
    expect(partnersSentence(session({ place: [id('PAK')] }))).not.toContain('on record for');
  });

  it('names the country of the event and not only its city', () => {
    expect(partnersSentence(session())).toMatch(
      /^Seven .* in Islamabad, Pakistan, and six supported it financially/
    );
    expect(partnersSentence(session({ place: [id('PAK')] }))).toContain('Pakistan');
  });

  it('joins the two sides of the grants as its language does', () => {
    const said = partnersSentence(session({ place: [id('IND')], lang: 'ur' }, urdu));
    expect(said).toContain('؛');
    expect(said).not.toContain(';');
  });

  it('knows no unknown place', () => {
    expect(partnersSentence(session({ place: [id('XXX')] }))).toBe(
      'The address names no place that is known here: XXX'
    );
  });
});

describe('the sentence of a donor', () => {
  it('says what it gives, where nothing else of it is on record', () => {
    const asked = session({ place: [id('GBR')] });
    expect(partnersQuestion(asked)).toContain('in the United Kingdom');
    expect(partnersSentence(asked)).toBe(
      'No programme or event on record names the United Kingdom; six programmes are for groups of countries that are not named one by one; donors from there are on record with five contributions'
    );
  });

  it('does not deny the grants for it', () => {
    const asked = session({ place: [id('CAN')] });
    expect(answerOf(asked).grants.abroad).toHaveLength(2);
    expect(partnersSentence(asked)).toMatch(
      /names Canada; .*; US grants are: .* in 2 grants .*; donors from/
    );
  });

  it('does not deny the grants at home', () => {
    const asked = session({ place: [id('USA')] });
    expect(answerOf(asked).grants.home).toHaveLength(470);
    expect(partnersSentence(asked)).toMatch(
      /; US grants inside the United States of America are: .* in 469 grants .*; donors from there/
    );
  });

  it('says which years it speaks of', () => {
    expect(partnersSentence(session({ place: [id('GBR')], years: { from: 2018, to: 2018 } }))).toMatch(
      / in 2018; one programme is for .*; donors from there are on record with one contribution$/
    );
  });
});

describe('where no grant is drawn', () => {
  const noGrantOf = (change: Parameters<typeof session>[0]) => {
    const asked = session(change);
    return noGrant(asked, answerOf(asked));
  };
  const year = (from: number, to = from) => ({ years: { from, to } });

  it('the grants of 2002 are not denied, and why they are left out is said [D27]', () => {
    expect(noGrantOf(year(2002))).toMatch(
      /^The 202 US grants on the list for these years are of fiscal year 2002, .* missing\.$/
    );
    expect(noGrantOf({ place: [id('NOR')] })).toMatch(
      /^The one US grant on the list for Norway alone is of fiscal year 2002, .* missing\.$/
    );
    expect(partnersSentence(session({ place: [id('NOR')] }))).toContain(
      'one US grant of fiscal year 2002 is on the list and left out of every sum'
    );
  });

  it('the page says where the list begins or ends, if the years lie beyond it', () => {
    expect(noGrantOf(year(1999, 2001))).toMatch(/1999–2001|1999.*2001/);
    expect(noGrantOf(year(1999, 2001))).toMatch(/The list begins with fiscal year 2002\.$/);
    expect(noGrantOf(year(2015))).toMatch(/The list ends with fiscal year 2014\.$/);
    expect(noGrantOf({ place: [id('TUV')], ...year(1990, 2020) })).toMatch(
      /The list covers fiscal years 2002 to 2014\.$/
    );
    expect(noGrantOf({ place: [id('TUV')], ...year(2003) })).toBe(
      'No US grant on the list is for Tuvalu alone in fiscal year 2003.'
    );
    expect(noGrantOf({ place: [id('TUV')] })).toBe('No US grant on the list is for Tuvalu alone.');
  });

  it('nothing has a hole where no place or year has anything', () => {
    const asked = session(year(2050));
    const answer = answerOf(asked);
    expect([nothing(asked, answer), noProgramme(asked, answer), noGrant(asked, answer)]).toEqual([
      'No programme or event on record is dated 2050',
      'No programme on record is dated 2050.',
      'No US grant on the list is of fiscal year 2050. The list ends with fiscal year 2014.'
    ]);
  });
});

describe('an address that names a place and something unknown', () => {
  it('says what it leaves out', () => {
    const said = (codes: string[]) => partnersCaveats(session({ place: codes.map(id) }));
    expect(said(['PAK', 'XXX'])[0]).toMatch(/nothing is said of it: XXX\.$/);
    expect(said(['PAK'])).toHaveLength(1);
  });

  it('tells who does not read in English that titles are', () => {
    const asked = session({ place: [id('PAK')] }, urdu);
    expect(partnersCaveats(asked)).toContain(urdu.say('partners.caveat.titles'));
  });
});

describe('a programme', () => {
  it('with a joint value gives its donor only its own part', () => {
    const asked = session({ place: [id('PAK')] });
    const glo = record(asked, 'glo-act');
    expect(isJointValue(glo)).toBe(true);
    expect(partsOf(asked, glo).map(({ note }) => note)).toEqual([
      'The European Union’s part of it: EUR\u00a010,000,000, counted once'
    ]);
    expect(isJointValue(record(asked, 'protect'))).toBe(false);
  });

  it('says which of its years are inferred [D38]', () => {
    const inferred = (dataset.contributions ?? []).filter((row) => inferredOf(row) !== null);
    expect(inferred.map((row) => row.id)).toEqual(['aus-aseanact', 'aus-unodc-pak', 'nor-gfems']);
    expect(inferredText(words, record(session(), 'asean-act'))).toMatch(/last year inferred.*2028/);
  });

  it('says where it has no years but those of what was given to it', () => {
    expect(inferredText(words, record(session(), 'us-tip-office-portfolio'))).toMatch(
      /^its years are not published; drawn by what was given: 2018.*2024$/
    );
  });

  it('says for who cannot see its bar which end is not known', () => {
    expect(runText(words, record(session(), 'tip-reporting-phase-2'))).toBe('2024–, last year not published');
    expect(runText(words, record(session(), 'ssdo-grant'))).toBe('no dates given');
  });
});
