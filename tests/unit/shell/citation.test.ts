import { describe, expect, it } from 'vitest';
import type { Source, SourceId } from '../../../src/domain/source.ts';
import { citationParts } from '../../../src/shell/citation.ts';

const source = (title: string, publisher: string, published: string): Source => ({
  id: 'x' as SourceId,
  title,
  publisher,
  published,
  url: '',
  accessed: '',
  class: 'official',
  licence: '',
  note: ''
});

describe('a citation', () => {
  it('leaves out a date that the title has', () => {
    expect(citationParts(source('Data, release of 14 April 2025', 'UNODC', '2025-04-14')).date).toBe('');
    expect(citationParts(source('Data', 'UNODC', '2025-04-14')).date).toBe('2025-04-14');
  });

  it('leaves out a publisher that the title begins with', () => {
    expect(citationParts(source('Natural Earth 5.1', 'Natural Earth', '')).publisher).toBe('');
    expect(citationParts(source('Natural Earthworks', 'Natural Earth', '')).publisher).toBe('Natural Earth');
  });
});
