import { LANGUAGES, type Language } from '../../i18n/language.ts';
import { THEMES, type Theme } from '../../state/view.ts';

/** What the address of a talk says: which deck, where it stands, and what was changed on the slide there. */
export type TalkAddress = {
  readonly deck: string;
  /** from 1, as slides are numbered aloud */
  readonly slide: number;
  /** from 1 */
  readonly step: number;
  /** the address of the view that the slide shows instead of its own */
  readonly at: string | null;
  readonly theme: Theme;
  /** the language that the address asks for; `null` is that of its folder or the reader's */
  readonly lang: Language | null;
  /** seconds a slide stands before the next comes by itself */
  readonly kiosk: number | null;
  /** the window of the speaker and not of the hall */
  readonly speaker: boolean;
};

/** The deck that is shown where an address names none. */
export const FIRST_DECK = 'world-day-2025';

/** No shorter than anybody can read a slide in. */
const SHORTEST = 5;
const LONGEST = 3600;

/** Reads the query of a talk's address; what cannot be read is as if it were not there. */
export function readTalk(query: string): TalkAddress {
  const params = new URLSearchParams(query);
  const deck = params.get('deck') ?? '';
  const kiosk = Number(params.get('kiosk') ?? '');
  return {
    deck: /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(deck) ? deck : FIRST_DECK,
    slide: counted(params.get('slide')),
    step: counted(params.get('step')),
    at: params.get('at'),
    theme: THEMES.find((theme) => theme === params.get('theme')) ?? 'projector',
    lang: LANGUAGES.find((lang) => lang === params.get('lang')) ?? null,
    kiosk: kiosk >= SHORTEST ? Math.min(LONGEST, Math.trunc(kiosk)) : null,
    speaker: params.get('speaker') === '1'
  };
}

/** The query of a talk's address; what is as it comes is left out, but for the deck. */
export function writeTalk({ deck, slide, step, at, theme, lang, kiosk, speaker }: TalkAddress): string {
  const parts = [
    `deck=${deck}`,
    ...(slide > 1 ? [`slide=${slide}`] : []),
    ...(step > 1 ? [`step=${step}`] : []),
    ...(at === null ? [] : [`at=${encodeURIComponent(at)}`]),
    ...(theme === 'projector' ? [] : [`theme=${theme}`]),
    ...(lang === null ? [] : [`lang=${lang}`]),
    ...(kiosk === null ? [] : [`kiosk=${kiosk}`]),
    ...(speaker ? ['speaker=1'] : [])
  ];
  return `?${parts.join('&')}`;
}

function counted(text: string | null): number {
  return text !== null && /^[1-9][0-9]{0,3}$/.test(text) ? Number(text) : 1;
}
