import type { Words } from '../i18n/words.ts';
import { exportWords } from '../figure/exported.ts';
import { plain } from './plain.ts';

/** What a citation of a view needs. */
export type Cited = {
  /** the finding of the figure */
  readonly title: string;
  /** the release of the data, ISO date; empty where it is not known */
  readonly version: string;
  /** the date is not of a release, but of the day up to which the sources were read */
  readonly isRead?: boolean;
  /** the day of reading, ISO date */
  readonly accessed: string;
  /** the address of the view, spelled out */
  readonly link: string;
  /** where the numbers come from, a short line each */
  readonly sources: readonly string[];
  /** a short name of the view, of letters, digits and hyphens */
  readonly key: string;
};

/** The forms of a citation. */
export const CITATION_FORMS = ['text', 'bibtex', 'ris'] as const;
export type CitationForm = (typeof CITATION_FORMS)[number];

/** The citation of a view in one of its forms. */
export function citation(form: CitationForm, cited: Cited, words: Words): string {
  return { text: citationSentence, bibtex, ris }[form](cited, words);
}

/** The citation as a sentence to paste. */
export function citationSentence(
  { title, version, isRead = false, accessed, link, sources }: Cited,
  words: Words
): string {
  // Some findings end with a full stop, and some do not.
  const said = {
    title: plain(title).replace(/[.۔]$/, ''),
    site: words.say('site.name'),
    link,
    date: words.date(accessed)
  };
  return inLine(
    [
      version === ''
        ? words.say('share.cite.undated', said)
        : isRead
          ? exportWords(words).say('exports.cite', { ...said, version: words.date(version) })
          : words.say('share.cite.dated', { ...said, version: words.date(version) }),
      sourcesText(sources, words)
    ].join(' ')
  );
}

/** The citation as BibTeX: `@misc`, the title in braces of its own so that its capitals stay. */
export function bibtex({ title, version, accessed, link, sources, key }: Cited, words: Words): string {
  const site = words.say('site.name');
  const fields = [
    ['author', `{${tex(site)}}`],
    ['title', `{${tex(title)}}`],
    ...(version === ''
      ? []
      : [
          ['year', version.slice(0, 4)],
          ['version', tex(version)]
        ]),
    // An address is verbatim: percent signs and ampersands in it are its own, and it holds no brace.
    ['url', link],
    ['urldate', accessed],
    ['note', tex(sourcesText(sources, words))]
  ].filter(([, value]) => value !== '');
  return [
    `@misc{${key},`,
    fields.map(([name, value]) => `  ${name ?? ''} = {${value ?? ''}}`).join(',\n'),
    '}\n'
  ].join('\n');
}

/** The citation as RIS: a tag a line, and each source a note of its own. */
export function ris({ title, version, accessed, link, sources }: Cited, words: Words): string {
  const site = words.say('site.name');
  const lines = [
    ['TY', 'DATA'],
    ['AU', site],
    ['TI', title],
    ['PB', site],
    ...(version === ''
      ? []
      : [
          ['PY', version.slice(0, 4)],
          ['ET', version]
        ]),
    ['UR', link],
    ['Y2', accessed],
    ['LA', words.lang],
    ...sources.map((source) => ['N1', source]),
    ['ER', '']
  ];
  return lines.map(([tag, value]) => `${tag ?? ''}  - ${inLine(value ?? '')}\n`).join('');
}

function sourcesText(sources: readonly string[], words: Words): string {
  if (sources.length === 0) return '';
  return words.say('share.cite.sources', { list: sources.join(words.say('list.clause')) });
}

/** A text in one line, without the marks of a page: no break of it may begin a field of its own. */
function inLine(text: string): string {
  return plain(text)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

/** What TeX reads as a command, by the letter it stands for. Braces are named: BibTeX counts even those behind a backslash. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}'
};

function tex(text: string): string {
  return inLine(text).replace(/[\\{}~^%&#_$]/g, (letter) => TEX[letter] ?? `\\${letter}`);
}
