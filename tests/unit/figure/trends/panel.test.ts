import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Panel from '../../../../src/figure/trends/Panel.svelte';
import type { PlaceId } from '../../../../src/domain/place.ts';
import { id } from '../../query/trend-fixture.ts';
import { session } from './session-fixture.ts';

/** The panel of a view of these places. */
const panel = (...place: readonly PlaceId[]) =>
  render(Panel, { props: { session: session({ place }) } }).body;

/** What stands over the panel, without the marks that keep a line from breaking. */
const title = (html: string) => /<h2[^>]*>([^<]*)/.exec(html)?.[1]?.trim().replaceAll('\u2060', '');

describe('the panel of the trends', () => {
  it('offers how a sum is made for the world and a region, and for one beside an unknown place', () => {
    for (const places of [[], [id('034')], [id('XXX'), id('034')]]) {
      expect(panel(...places)).toContain('Only countries that reported every year');
      expect(panel(...places)).toContain('With and without');
    }
  });

  it('offers it neither for countries nor for unknown places alone', () => {
    for (const places of [[id('AAA')], [id('AAA'), id('034')], [id('XXX')]])
      expect(panel(...places)).not.toContain('Only countries that reported every year');
  });

  it('says of a code that names no place that it is unknown, in the title as on the chip', () => {
    expect(title(panel())).toBe('World, 2018–2021');
    expect(title(panel(id('XXX')))).toBe('An unknown place (XXX), 2018–2021');
    expect(panel(id('XXX'))).toContain('aria-label="Remove an unknown place (XXX)"');
    expect(title(panel(id('XXX'), id('AAA')))).toBe('Aland, 2018–2021');
  });

  it('gives a region the name it has', () => {
    expect(title(panel(id('034')))).toBe('Southern Asia, 2018–2021');
  });
});
