import type { Known } from './contributions-kept.ts';
import type { Cell, Fault, Meanings } from './contributions-row.ts';

/** Where a row does not agree with itself or with what the kept tables say about its partner, programme, event or page. */
export function disagreements(cell: Cell, known: Known, means: Meanings): readonly Fault[] {
  const faults: Fault[] = [];
  const expect = (column: string, expected: string | undefined, got: string): void => {
    if (expected !== undefined && expected !== got) {
      faults.push({ column, expected: expected || 'nothing', got: got || 'nothing' });
    }
  };
  // The European Union is a partner, but no country of ISO 3166.
  expect('partner_iso3', known.homeOf.get(means.partner), cell('partner_iso3').replace(/^EU$/, ''));
  expect('theme', known.themeOf.get(means.programme), means.theme);
  expect(
    'beneficiary',
    known.placesOf.get(means.programme) ?? known.placeOfEvent.get(means.event),
    means.places
  );
  if (!known.sourceOf.has(cell('source_url'))) {
    faults.push({
      column: 'source_url',
      expected: 'an address of sources.csv',
      got: cell('source_url') || 'nothing'
    });
  }
  expect('source_class', known.classOf.get(cell('source_url')), cell('source_class'));
  const isPublished = cell('amount_status') === 'published';
  if (isPublished === (cell('amount') === '')) {
    expect('amount', isPublished ? 'the amount that was published' : '', cell('amount'));
  }
  return faults;
}
