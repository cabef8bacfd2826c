import { describe, expect, it } from 'vitest';
import type { Source } from '../../../../src/domain/source.ts';
import { editionOn, shortSource } from '../../../../src/shell/present/foot.ts';
import { dataset, inSession } from '../../figure/country/record-fixture.ts';

const source = (id: string): Source => {
  const found = [...dataset.sources.values()].find((each) => each.id === id);
  if (!found) throw new Error(`no source ${id}`);
  return found;
};
const release = [...dataset.sources.values()].find(
  ({ publisher, published }) => publisher === 'UNODC' && published.length === 10
);

describe('the foot of a slide', () => {
  it('names the release where one of the sources is that release, and no other slide is of it', () => {
    const session = inSession({ page: 'routes' });
    session.dataset = { ...session.dataset, version: release?.published ?? '' };
    expect(editionOn(session, release ? [release] : [])).toMatch(/^data release of \d+ \w+ \d{4}$/);
    expect(editionOn(session, [source('dawn-1878425')])).toBe('');
  });

  it('says of contributions up to when they were read', () => {
    expect(editionOn(inSession({ page: 'partners' }), [])).toMatch(
      /^contributions read up to \d+ \w+ \d{4}$/
    );
  });

  it('names a source by who published it and when, as far as that is known', () => {
    const { words } = inSession({ page: 'trends' });
    expect(shortSource(words, source('unodc-press-2024-12'))).toBe('UNODC, December 2024');
    expect(shortSource(words, source('acrath-glotip-2024'))).toBe('ACRATH');
  });
});
