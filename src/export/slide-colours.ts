/** The colours of a slide: those of the light theme, as a file of an office program takes them. */
export const COLOURS = {
  card: 'FFFFFF',
  ink: '18212C',
  ink2: '4C5764',
  accent: '1B4B8A',
  line: 'D8D4CA',
  line2: 'B9B4A8'
} as const;

/** The tones of lines, the accent first. */
export const TONES = ['1B4B8A', '18212C', '00795A', 'B34700', '95407A', '6F5A3A'] as const;

/** The colour of a line by its place among the tones. */
export function toneOf(tone: number): string {
  return TONES[tone % TONES.length] ?? COLOURS.accent;
}
