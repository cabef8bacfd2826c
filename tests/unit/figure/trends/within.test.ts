import { describe, expect, it } from 'vitest';
import { caveats } from '../../../../src/figure/trends/caveats.ts';
import { sentence } from '../../../../src/figure/trends/sentence.ts';
import { id } from '../../query/trend-fixture.ts';
import { inUrdu, session } from './session-fixture.ts';

const years = { from: 2021, to: 2021 };

describe('a region with Pakistan in it, drawn beside other places', () => {
  const asked = session({ place: [id('034'), id('AAA')], years });

  it('says how much of its number is Pakistan’s, in the headline and as a share below [D16]', () => {
    expect(sentence(asked)).toContain(
      'Detected victims in 2021: Southern Asia 240 (of them Pakistan 200) and Aland 40.'
    );
    // 300 of 330 in 2020 and 200 of 240 in 2021
    expect(caveats(asked).join(' ').replaceAll('\u2060', '')).toContain(
      'Southern Asia includes Pakistan: 83–91\u00a0% of its sum in the years since 2020.'
    );
  });

  it('says so in Urdu too', () => {
    const urdu = inUrdu({ place: [id('034'), id('AAA')], years });
    expect(sentence(urdu)).toMatch(/ان میں .*PAK.* .*200/);
    expect(caveats(urdu).join(' ')).toMatch(/PAK.* شامل ہے/);
  });

  it('says nothing of it for a region without Pakistan, or where Pakistan told nothing', () => {
    const west = session({ place: [id('145'), id('PAK')], years });
    const before = session({ place: [id('034'), id('AAA')], years: { from: 2018, to: 2019 } });
    for (const other of [west, before]) {
      expect(sentence(other)).not.toContain('of them');
      expect(caveats(other).join(' ')).not.toContain('includes Pakistan');
    }
  });
});
