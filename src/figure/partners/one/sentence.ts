import type { Contribution, ContributionKind, Partner, Programme } from '../../../domain/partner.ts';
import type { Words } from '../../../i18n/words.ts';
import { isJoint } from '../../../query/amounts.ts';
import { deedsOf, type Deed, type Done } from '../../../query/deeds.ts';
import { isUnfunded, wholes } from '../../../query/programmes.ts';
import type { Session } from '../../../state/session.svelte.ts';
import {
  answerOf,
  eventOf,
  homeName,
  isNowhere,
  missingOf,
  nameInText,
  partnerOf,
  placesOf,
  programmeAsked
} from '../answer.ts';
import { eventTitle } from '../event.ts';
import { carriersOf } from '../programme.ts';
import { amountText, shortTitle, spelled, yearsText } from '../phrase.ts';

/** The question above the headline of one partner or one programme; `null` where the view asks for neither. */
export function questionOfOne(session: Session): string | null {
  const { words } = session;
  if (isUnanswerable(session)) return null;
  const partner = partnerOf(session);
  if (partner) return words.say('partners.one.question', { partner: nameInText(session, partner.id) });
  const programme = programmeAsked(session);
  return programme && words.say('partners.programme.question', { programme: shortTitle(programme.title) });
}

/** The finding about one partner or one programme; `null` where the view asks for neither. */
export function sentenceOfOne(session: Session): string | null {
  if (isUnanswerable(session)) return null;
  const partner = partnerOf(session);
  if (partner) return partnerSentence(session, partner);
  const programme = programmeAsked(session);
  return programme && programmeSentence(session, programme);
}

/** True where a table is missing or the address names no place that is known: the whole view says so. */
function isUnanswerable(session: Session): boolean {
  return isNowhere(session) || missingOf(session, ['contributions', 'partners', 'programmes']).length > 0;
}

function partnerSentence(session: Session, partner: Partner): string {
  const { words, dataset } = session;
  const { near } = answerOf(session);
  const programmes = dataset.programmes ?? [];
  const deeds = deedsOf(near.contributions, programmes, partner.id);
  if (deeds.size === 0)
    return words.say('partners.one.nothing', { partner: nameInText(session, partner.id) });
  const done = [...deeds].map(([deed, { of }]) =>
    words.say(`partners.deed.${deed}`, { n: of.size, count: spelled(words, of.size) })
  );
  const sentence = words.say('partners.one.sentence', {
    partner: partner.short,
    deeds: within(session, words.list(done))
  });
  return [sentence, ...giftsText(words, deeds.get('supports')), ...knownText(words, deeds, programmes)].join(
    words.say('list.clause')
  );
}

/** The deeds with the places and years that the view asks for. */
function within(session: Session, deeds: string): string {
  const { words, view } = session;
  const places = placesOf(session);
  const there =
    places.length === 0
      ? only(session, deeds)
      : words.say('partners.one.reaching', {
          deeds: only(session, deeds),
          place: homeName(session, places, 'or')
        });
  return view.years === null
    ? there
    : words.say('partners.one.dated', { deeds: there, years: words.span(view.years) });
}

/** The deeds with the programme or the event that the address asks for beside the partner. */
function only(session: Session, deeds: string): string {
  const [programme, event] = [programmeAsked(session), eventOf(session)];
  const what = [
    ...(programme ? [shortTitle(programme.title)] : []),
    ...(event ? [eventTitle(session.words, event)] : [])
  ];
  return what.length === 0
    ? deeds
    : session.words.say('partners.one.only', { deeds, what: session.words.list(what) });
}

/** How many of the gifts to events have a published amount; nothing where there is no such gift. */
function giftsText(words: Words, gifts: Done | undefined): string[] {
  if (!gifts) return [];
  const all = gifts.rows.length;
  const n = gifts.rows.filter(({ amount }) => amount !== null).length;
  return n === 0
    ? [words.say('partners.one.gifts', { n: all, count: spelled(words, all) })]
    : [words.say('partners.one.someGifts', { n, all })];
}

const OF_PROGRAMMES: readonly Deed[] = ['funds', 'carries-out'];

/** How many of the programmes that a partner funds or carries out have a published amount. */
function knownText(words: Words, deeds: ReadonlyMap<Deed, Done>, programmes: readonly Programme[]): string[] {
  const wholeOf = wholes(programmes);
  const rows = OF_PROGRAMMES.flatMap((deed) => deeds.get(deed)?.rows ?? []);
  const programmesOf = (of: readonly Contribution[]) =>
    new Set(of.map(({ programme }) => wholeOf(programme))).size;
  const all = programmesOf(rows);
  const n = programmesOf(rows.filter(({ amount }) => amount !== null));
  if (all === 0) return [];
  if (n === 0) return [words.say('partners.one.noneKnown', { n: all, count: spelled(words, all) })];
  if (n === all) return [words.say('partners.one.allKnown', { n, count: spelled(words, n) })];
  return [words.say('partners.one.known', { n, count: spelled(words, n), all: spelled(words, all) })];
}

function programmeSentence(session: Session, { title, start, end }: Programme): string {
  const { words } = session;
  const programme = shortTitle(title);
  const [record] = answerOf(session).near.programmes;
  if (!record) return words.say('partners.programme.nothing', { programme });
  const rows = [...record.contributions, ...record.parts];
  const isPlan = isUnfunded(record);
  const givers = (kind: ContributionKind) =>
    isPlan ? [] : rows.filter((row) => row.kind === kind).map(({ partner }) => partner);
  const [donors, helpers] = [givers('financial'), givers('in-kind')];
  const named = (ids: typeof donors) => words.list([...new Set(ids)].map((id) => nameInText(session, id)));
  const others = rows.flatMap(carriersOf);
  const facts = [
    donors.length === 0 ? '' : words.say('partners.programme.funded', { givers: named(donors) }),
    helpers.length === 0 ? '' : words.say('partners.programme.helped', { givers: named(helpers) }),
    others.length === 0
      ? ''
      : words.say(isPlan ? 'partners.plannedBy' : 'partners.programme.carried', { others: named(others) }),
    yearsText(words, start, end)
  ].filter((fact) => fact !== '');
  return [
    words.say('partners.programme.sentence', { programme, facts: facts.join(words.say('list.separator')) }),
    ...(donors.length > 0 || isPlan ? [publishedText(session, record.contributions, isPlan)] : [])
  ].join(words.say('list.clause'));
}

/** What was published of a programme's amounts; those of its parts are in them. */
function publishedText({ dataset, words }: Session, rows: readonly Contribution[], isPlan: boolean): string {
  const published = rows.filter(({ amount }) => amount !== null);
  const [only] = published;
  if (!only) return words.say('partners.programme.notPublished');
  const n = published.length;
  if (n > 1) return words.say('partners.programme.several', { n, count: spelled(words, n) });
  const amount = amountText(words, only);
  if (isJoint(only, dataset.contributions ?? [])) return words.say('partners.programme.joint', { amount });
  return words.say(isPlan ? 'partners.programme.unfunded' : 'partners.programme.published', { amount });
}
