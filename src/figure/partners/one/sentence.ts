import type { Contribution, Partner, Programme } from '../../../domain/partner.ts';
import type { Words } from '../../../i18n/words.ts';
import { deedsOf, type Deed, type Done } from '../../../query/deeds.ts';
import { isUnfunded } from '../../../query/programmes.ts';
import type { Session } from '../../../state/session.svelte.ts';
import { answerOf, homeName, nameOf, partnerOf, placesOf, programmeAsked } from '../answer.ts';
import { amountText, shortTitle, spelled, yearsText } from '../phrase.ts';

/** The question above the headline of one partner or one programme; `null` where the view asks for neither. */
export function questionOfOne(session: Session): string | null {
  const { words } = session;
  const partner = partnerOf(session);
  if (partner) return words.say('partners.one.question', { partner: partner.short });
  const programme = programmeAsked(session);
  return programme && words.say('partners.programme.question', { programme: shortTitle(programme.title) });
}

/** The finding about one partner or one programme; `null` where the view asks for neither. */
export function sentenceOfOne(session: Session): string | null {
  const partner = partnerOf(session);
  if (partner) return partnerSentence(session, partner);
  const programme = programmeAsked(session);
  return programme && programmeSentence(session, programme);
}

function partnerSentence(session: Session, partner: Partner): string {
  const { words } = session;
  const { near } = answerOf(session);
  const deeds = deedsOf(near.contributions, partner.id);
  if (deeds.size === 0) return words.say('partners.one.nothing', { partner: partner.short });
  const done = [...deeds].map(([deed, { of }]) =>
    words.say(`partners.deed.${deed}`, { n: of.size, count: spelled(words, of.size) })
  );
  const sentence = words.say('partners.one.sentence', {
    partner: partner.short,
    deeds: within(session, words.list(done))
  });
  return [sentence, ...giftsText(words, deeds.get('supports')), ...knownText(words, deeds)].join(
    words.say('list.clause')
  );
}

/** The deeds with the places and years that the view asks for. */
function within(session: Session, deeds: string): string {
  const { words, view } = session;
  const places = placesOf(session);
  const there =
    places.length === 0
      ? deeds
      : words.say('partners.one.reaching', { deeds, place: homeName(session, places, 'or') });
  return view.years === null
    ? there
    : words.say('partners.one.dated', { deeds: there, years: words.span(view.years) });
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
function knownText(words: Words, deeds: ReadonlyMap<Deed, Done>): string[] {
  const rows = OF_PROGRAMMES.flatMap((deed) => deeds.get(deed)?.rows ?? []);
  const programmes = (of: readonly Contribution[]) => new Set(of.map(({ programme }) => programme)).size;
  const all = programmes(rows);
  const n = programmes(rows.filter(({ amount }) => amount !== null));
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
  const givers = isPlan ? [] : rows.map(({ partner }) => partner);
  const named = (ids: typeof givers) => words.list([...new Set(ids)].map((id) => nameOf(session, id)));
  const others = rows.flatMap(({ via }) => via);
  const facts = [
    givers.length === 0 ? '' : words.say('partners.programme.funded', { givers: named(givers) }),
    others.length === 0
      ? ''
      : words.say(isPlan ? 'partners.plannedBy' : 'partners.programme.carried', { others: named(others) }),
    yearsText(words, start, end)
  ].filter((fact) => fact !== '');
  return [
    words.say('partners.programme.sentence', { programme, facts: facts.join(words.say('list.separator')) }),
    publishedText(words, record.contributions, isPlan)
  ].join(words.say('list.clause'));
}

/** What was published of a programme's amounts; those of its parts are in them. */
function publishedText(words: Words, rows: readonly Contribution[], isPlan: boolean): string {
  const published = rows.filter(({ amount }) => amount !== null);
  const [only] = published;
  if (!only) return words.say('partners.programme.notPublished');
  const n = published.length;
  if (n > 1) return words.say('partners.programme.several', { n, count: spelled(words, n) });
  const amount = amountText(words, only);
  return words.say(isPlan ? 'partners.programme.unfunded' : 'partners.programme.published', { amount });
}
