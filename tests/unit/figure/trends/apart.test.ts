import { describe, expect, it } from 'vitest';
import { trendAnswer } from '../../../../src/figure/trends/answer.ts';
import { apartLabel } from '../../../../src/figure/trends/naming.ts';
import { riseOf } from '../../../../src/figure/trends/rise.ts';
import { sentence } from '../../../../src/figure/trends/sentence.ts';
import { cell } from '../../query/trend-fixture.ts';
import { dataset, inUrdu, session } from './session-fixture.ts';

/** Pakistan gave finer figures for 2019 and its first total for 2020. */
const finer = { ...dataset, victims: [cell('PAK', 2019, 'labour all all', '<5')] };

describe('what is said of Pakistan, shown apart', () => {
  it('speaks of its first total, never of a first report, for finer figures came before', () => {
    for (const asked of [session({}, finer), session({ form: 'labour' }, finer)]) {
      const answer = trendAnswer(asked);
      const label = answer?.apart ? apartLabel(asked.words, answer.apart) : '';
      const said = [sentence(asked), label, ...(answer ? riseOf(asked, answer) : [])].join(' ');
      expect(said).not.toMatch(/first reported|reported since|new since/);
    }
    const asked = session({}, finer);
    const answer = trendAnswer(asked);
    expect(answer?.apart && apartLabel(asked.words, answer.apart)).toBe('Pakistan, total given since 2020');
    expect(answer && riseOf(asked, answer).join(' ')).toContain('Pakistan first gave a total for 2020');
  });

  it('does so in Urdu too', () => {
    expect(sentence(inUrdu({}, finer))).toContain('کُل تعداد بتائی');
  });
});
