import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtex, citation, CITATION_FORMS, ris, type Cited } from '../../../src/export/cite.ts';
import { en } from '../../../src/i18n/en.ts';
import { ur } from '../../../src/i18n/ur.ts';
import { Words } from '../../../src/i18n/words.ts';

const english = new Words('en', { messages: en, places: {} });
const urdu = new Words('ur', { messages: ur, places: {} });

const cited: Cited = {
  title: 'At least 1,192 persons were detected.',
  version: '2025-04-14',
  accessed: '2026-11-29',
  link: 'https://example.org/routes/?place=PAK&find=a%20b_c%23&lang=en',
  sources: ['UNODC: Global Report, 2024', 'World Bank: Population'],
  key: 'tip-atlas-routes-PAK-all-2025-04-14'
};
const hostile = (title: string): Cited => ({ ...cited, title });

/** The value of a field of BibTeX as BibTeX reads it: it counts braces, whatever stands before them. */
function fieldsOf(text: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  const body = text.slice(text.indexOf(',') + 1);
  for (let at = 0; ;) {
    const head = /^[\s,]*(\w+) = \{/.exec(body.slice(at));
    if (!head) return fields;
    const start = at + head[0].length;
    let end = start;
    for (let depth = 1; ; end++) {
      if (end >= body.length) throw new Error('a brace is never closed');
      if (body[end] === '{') depth++;
      else if (body[end] === '}' && --depth === 0) break;
    }
    fields.set(head[1] ?? '', body.slice(start, end));
    at = end + 1;
  }
}

const COMMAND = /\\(?:(text\w+?)\{\}|([%&#_$]))/g;
const PRINTED: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^'
};

/** What TeX prints of a text; it stops at a letter that TeX would take for a command. */
function printed(tex: string): string {
  if (/[\\{}~^%&#_$]/.test(tex.replace(COMMAND, ''))) throw new Error(`TeX would run ${tex}`);
  return tex.replace(COMMAND, (_, name?: string, letter?: string) => PRINTED[name ?? ''] ?? letter ?? '');
}

const MARKS = /[\u2060\u2066-\u2069]/;

describe('a citation', () => {
  it('says the finding, the release, the day, the link and the sources, in every form', () => {
    for (const form of CITATION_FORMS) {
      const text = citation(form, cited, english);
      for (const part of [cited.title, 'TIP Atlas', cited.link, ...cited.sources])
        expect(text).toContain(part);
      expect(text).toContain(form === 'text' ? '14 April 2025' : '2025-04-14');
      expect(text).toContain(form === 'text' ? '29 November 2026' : '2026-11-29');
    }
  });

  it('is one sentence to paste', () => {
    expect(citation('text', cited, english)).toBe(
      'At least 1,192 persons were detected. TIP Atlas, data release of 14 April 2025. ' +
        'https://example.org/routes/?place=PAK&find=a%20b_c%23&lang=en (read on 29 November 2026). ' +
        'Sources: UNODC: Global Report, 2024; World Bank: Population.'
    );
  });

  it('ends the finding with one full stop, whether it has one or not', () => {
    const without = citation('text', hostile('At least 1,192 persons were detected'), english);
    expect(without).toBe(citation('text', cited, english));
  });

  it('names no release that is not known, and no source where there is none', () => {
    const bare = { ...cited, version: '', sources: [] };
    expect(citation('text', bare, english)).not.toMatch(/release|Sources/);
    expect([...fieldsOf(bibtex(bare, english)).keys()]).toEqual(['author', 'title', 'url', 'urldate']);
    expect(ris(bare, english)).not.toMatch(/^(PY|ET|N1)/m);
  });

  it('carries no mark that steers a page, in either language', () => {
    const marked = {
      ...cited,
      title: '\u2068پاکستان\u2069 2018\u2060–\u20602022',
      sources: ['\u2067الف\u2069']
    };
    for (const form of CITATION_FORMS) {
      for (const words of [english, urdu]) {
        const text = citation(form, marked, words);
        expect(text).not.toMatch(MARKS);
        expect(text).toContain('پاکستان 2018–2022');
      }
    }
    expect(citation('text', cited, urdu)).toContain('ماخذ');
  });
});

describe('BibTeX', () => {
  it('gives back any title as it was, and closes every brace', () => {
    const letters = fc.constantFrom(...Array.from('\\{}~^%&#_$"@,=\n\r\t aZ9é'), 'پ', '\u2066', '\u2069');
    const title = fc.string({ unit: fc.oneof(letters, fc.string({ minLength: 1, maxLength: 1 })) });
    fc.assert(
      fc.property(title, (any) => {
        const fields = fieldsOf(bibtex(hostile(any), english));
        const inner = (fields.get('title') ?? '').replace(/^\{([\s\S]*)\}$/, '$1');
        const said = any
          .replace(/[\u2060\u2066-\u2069]/g, '')
          .replace(/[\p{Cc}\s]+/gu, ' ')
          .trim();
        expect(printed(inner)).toBe(said);
        expect(fields.get('urldate')).toBe('2026-11-29');
      })
    );
  });

  it('leaves the address verbatim', () => {
    expect(fieldsOf(bibtex(cited, english)).get('url')).toBe(cited.link);
  });
});

describe('RIS', () => {
  it('is a tag a line, from its type to its end, whatever the title holds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('ab\n\r\u2028\u0085 -'), 'ER  - ', 'TY  - ') }),
        (any) => {
          const lines = ris(hostile(any), english).split('\n');
          expect(lines.pop()).toBe('');
          expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}- [^\r\u2028\u0085]*$/.test(line))).toBe(true);
          const tags = lines.map((line) => line.slice(0, 2));
          expect(tags).toEqual(['TY', 'AU', 'TI', 'PB', 'PY', 'ET', 'UR', 'Y2', 'LA', 'N1', 'N1', 'ER']);
          expect([lines[0], lines.at(-1)]).toEqual(['TY  - DATA', 'ER  - ']);
        }
      )
    );
  });
});
