import type { Event } from '../../domain/partner.ts';
import type { Words } from '../../i18n/words.ts';
import type { ResponseAnswer } from '../../query/response.ts';
import { withRole } from '../../query/roles.ts';
import { capital, spelled } from './phrase.ts';

/** Who hosted the newest event and who paid for it, with its city and country; `null` where no host is on record. */
export function eventSentence(words: Words, { event, near }: ResponseAnswer): string | null {
  const hosts = withRole(near.roles, 'hosts').length;
  if (event === null || hosts === 0) return null;
  const filling = {
    n: hosts,
    count: capital(spelled(words, hosts)),
    event: eventTitle(words, event),
    city: cityText(words, event)
  };
  const gifts = near.contributions.filter((row) => row.event === event.id && row.kind === 'financial');
  const givers = withRole(near.roles, 'supports').length;
  if (givers === 0) return words.say('partners.hostedOnly', filling);
  const published = gifts.filter((row) => row.amount !== null).length;
  const gave = words.say('partners.gave', {
    count: spelled(words, givers),
    amounts: amountsPhrase(words, published, gifts.length)
  });
  return words.say('partners.hosted', { ...filling, gave });
}

function amountsPhrase(words: Words, published: number, all: number): string {
  if (published === 0) return words.say('partners.noneOfAmounts', { n: all, count: spelled(words, all) });
  if (published === all) return words.say('partners.allOfAmounts', { n: all, count: spelled(words, all) });
  const filling = { n: published, count: spelled(words, published), all: spelled(words, all) };
  return words.say('partners.someOfAmounts', filling);
}

/** The city of an event with its country, because not every reader knows where the city is. */
export function cityText(words: Words, { city, place }: Event): string {
  const named = inTheirWords(words, city);
  if (place === null) return named;
  const country = words.placeInText(place);
  return city === '' ? country : words.say('partners.cityIn', { city: named, place: country });
}

/** An event's title without the city, where it ends with one: the sentence names the city itself. */
export function eventTitle(words: Words, { title, city }: Event): string {
  const own = city !== '' && title.endsWith(`, ${city}`) ? title.slice(0, -city.length - 2) : title;
  return inTheirWords(words, own);
}

/** What of a text has a name in every language: the day of the United Nations, and the capital where it was held. */
function inTheirWords(words: Words, text: string): string {
  return text
    .replace('World Day against Trafficking in Persons', words.say('partners.worldDay'))
    .replace('Islamabad', words.say('partners.islamabad'));
}
