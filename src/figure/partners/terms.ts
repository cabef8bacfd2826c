import type { Contribution, PartnerId } from '../../domain/partner.ts';
import type { Words } from '../../i18n/words.ts';
import { isJoint } from '../../query/amounts.ts';
import { isOfOneCountry } from '../../query/contributions.ts';
import type { Session } from '../../state/session.svelte.ts';
import { exportWords } from '../exported.ts';
import { nameInText, programmeOf } from './answer.ts';

/**
 * What is read with a contribution wherever it leaves the page, for a file has no row to open: what it is about where that is wider
 * than trafficking, and for which countries; with an amount the kind of money, whose it is, who carries it out, and that nobody
 * published a share of it; `reader` is the partner told of.
 */
export function termsOf(session: Session, row: Contribution, reader: PartnerId | null = null): string[] {
  const { words } = session;
  const theme = themeOf(session, row);
  const scope = apart(words, scopeOf(session, row));
  if (row.amount === null) return [theme, scope].filter((term) => term !== '');
  const named = (ids: readonly PartnerId[]) =>
    words.list([...new Set(ids)].map((id) => apart(words, nameInText(session, id))));
  const isPlan = row.status === 'planned-unfunded';
  const isOthers = row.partner !== reader && row.kind !== 'implementing' && !isPlan;
  const others = row.via.filter((id) => id !== reader || row.via.length > 1);
  return [
    isOthers ? words.say('partners.programme.funded', { givers: named([row.partner]) }) : '',
    words.say(`partners.basis.${row.basis ?? 'unknown'}`),
    theme,
    isJoint(row, session.dataset.contributions ?? []) ? words.say('partners.joint') : '',
    others.length === 0
      ? ''
      : words.say(isPlan ? 'partners.plannedBy' : 'partners.via', { others: named(others) }),
    scope,
    noShareOf(session, row)
  ].filter((term) => term !== '');
}

/** What the programme of a row is about, where that is not trafficking in persons alone. */
function themeOf(session: Session, row: Contribution): string {
  const theme = programmeOf(session, row)?.theme ?? 'trafficking';
  return theme === 'trafficking' ? '' : session.words.say(`partners.theme.${theme}`);
}

/** Whether the amount of a row is of others too: of more countries than one. */
export function isOfSeveral(session: Session, row: Contribution): boolean {
  const programme = programmeOf(session, row);
  return programme !== undefined && !isOfOneCountry(programme, session.dataset.places);
}

/** Where a programme is, in the words of its source, where that is more than one country. */
export function scopeOf(session: Session, row: Contribution): string {
  return isOfSeveral(session, row) ? (programmeOf(session, row)?.scope ?? '') : '';
}

/** That no share of an amount was published: for one of its countries, for one of those who carry it out; a part on record is a share. */
export function noShareOf(session: Session, row: Contribution): string {
  if (row.amount === null || row.status === 'planned-unfunded') return '';
  const hasPart = (session.dataset.contributions ?? []).some(({ partOf }) => partOf === row.id);
  const isOfPartners = row.via.length > 1 && !hasPart;
  const isOfCountries = isOfSeveral(session, row);
  if (!isOfPartners && !isOfCountries) return '';
  const what = isOfPartners ? (isOfCountries ? 'both' : 'partner') : 'country';
  return exportWords(session.words).say(`exports.noShare.${what}`);
}

/** What is quoted in another script runs its own way, and turns nothing about it round. */
function apart({ dir }: Words, text: string): string {
  return dir === 'rtl' && text !== '' ? `\u2068${text}\u2069` : text;
}
