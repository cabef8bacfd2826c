import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Panel from '../../../../src/figure/trends/Panel.svelte';
import Peers from '../../../../src/figure/trends/Peers.svelte';
import { peerGroups } from '../../../../src/figure/trends/peers.ts';
import { id, totalsOf } from '../../query/trend-fixture.ts';
import { dataset, session } from './session-fixture.ts';

const more = {
  ...dataset,
  totals: [...(dataset.totals ?? []), ...totalsOf('CCC', '20 30 - 41')]
};
const groups = (...place: readonly string[]) => peerGroups(session({ place: place.map(id) }, more))?.groups;

describe('the countries to set beside one', () => {
  it('stand by name under what they have in common', () => {
    expect(groups('AAA')).toEqual([
      { reason: 'In the same subregion', places: ['BBB', 'PAK'] },
      { reason: 'About as many detected victims, 2018\u2060–\u20602021', places: ['CCC'] }
    ]);
  });

  it('are peers of the first country, less those drawn', () => {
    expect(groups('AAA', 'PAK')?.[0]?.places).toEqual(['BBB']);
    expect(groups('034', 'AAA')?.[0]?.places).toEqual(['BBB', 'PAK']);
  });

  it('are none where no country is chosen', () => {
    expect(groups()).toBeUndefined();
    expect(groups('034')).toBeUndefined();
    expect(groups('XXX')).toBeUndefined();
  });

  it('are buttons that say what they add, and give way to why no more fit', () => {
    const at = (...place: readonly string[]) => session({ place: place.map(id) }, more);
    const panel = (...place: readonly string[]) => render(Panel, { props: { session: at(...place) } }).body;
    const peers = render(Peers, { props: { session: at('AAA'), onadd: () => undefined } }).body;
    expect(peers).toContain('aria-label="Add Beland"');
    expect(peers).toContain('To set beside Aland');
    const full = panel('AAA', '034', '142', 'BBB', '145', 'PAK');
    expect(full).toContain('Six places are the most that can be told apart.');
    expect(full).not.toContain('In the same subregion');
  });
});
