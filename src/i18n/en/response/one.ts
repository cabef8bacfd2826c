import type { Message } from '../../message.ts';

/** One partner or one programme by itself, and the choice of what is looked at. */
export const responseOne = {
  'partners.narrow': 'Narrow down',
  'partners.narrow.partner': 'Partner',
  'partners.narrow.programme': 'Programme',
  'partners.narrow.event': 'Event',
  'partners.narrow.all': 'All',
  'partners.narrow.years': 'Years',
  'partners.narrow.choose': 'Partner, programme, event, years',

  'partners.one.question': 'What is on record of the contributions of {partner}?',
  'partners.one.sentence': '{partner}: {deeds}',
  'partners.one.reaching': '{deeds} reaching {place}',
  'partners.one.dated': '{deeds}, {years}',
  'partners.one.nothing': 'Nothing on record of {partner} fits what was chosen',
  'partners.one.link': '{partner}: everything on record',
  'partners.one.does': 'What it is on record as doing',
  'partners.one.money': 'its own money only; programmes it carries out are paid by others',
  'partners.one.programmes': 'Programmes it funds or carries out',
  'partners.one.noProgrammes': 'It funds or carries out no programme that fits what was chosen.',
  'partners.one.name': 'Name',
  'partners.one.type': 'Kind',
  'partners.one.home': 'At home in',
  'partners.one.page': 'Its own page',
  'partners.one.places': 'Countries that its programmes and events reach',
  'partners.one.noPlaces': 'none: only regions or the world',
  'partners.one.beside': 'In the same programmes',
  'partners.one.listed.title': 'On the list of US grants',
  'partners.one.listed': {
    one: 'And {n} country in the list of US grants, {span}',
    other: 'And {n} countries in the list of US grants, {span}'
  },
  'partners.one.grants': 'US grants',
  'partners.one.search': {
    one: '{n} grant on the list holds “{name}”',
    other: '{n} grants on the list hold “{name}”'
  },
  'partners.one.search.otherwise': {
    one: 'One recipient among them is written otherwise: {names}. Whether it is the same body, the list does not say.',
    other:
      '{n} names among them are written otherwise, such as {names}. Whether they are the same body, the list does not say.'
  },
  'partners.one.alike': 'Near in name',
  'partners.one.alike.apart':
    'Recorded apart, under the names that the sources give: what stands under those is not counted here.',
  'partners.nearest': 'The nearest that are known:',
  'partners.type.government': 'government',
  'partners.type.igo': 'intergovernmental organisation',
  'partners.type.ngo': 'non-governmental organisation',
  'partners.type.academic': 'university',
  'partners.type.private': 'company',
  'partners.type.fund': 'fund',

  'partners.deed.hosts': { one: 'hosted {count} event', other: 'hosted {count} events' },
  'partners.deed.supports': {
    one: 'supported {count} event financially',
    other: 'supported {count} events financially'
  },
  'partners.deed.funds': { one: 'funds {count} programme', other: 'funds {count} programmes' },
  'partners.deed.carries-out': {
    one: 'carries out {count} programme',
    other: 'carries out {count} programmes'
  },
  'partners.deed.in-kind': {
    one: 'helps {count} programme in kind',
    other: 'helps {count} programmes in kind'
  },
  'partners.deed.planned': {
    one: 'is named in {count} programme that was never funded',
    other: 'is named in {count} programmes that were never funded'
  },
  'partners.did.planned': 'Named in plans that were never funded',
  'partners.one.only': '{deeds}, of {what} alone',
  'partners.programme.helped': 'help in kind from {givers}',
  'partners.did.hosts': 'Hosts',
  'partners.did.supports': 'Supports events financially',
  'partners.did.funds': 'Funds programmes',
  'partners.did.carries-out': 'Carries out programmes',
  'partners.did.in-kind': 'Helps in kind',

  'partners.one.gifts': {
    one: 'the amount for the event was not published',
    other: 'none of the {count} amounts for events was published'
  },
  'partners.one.someGifts': '{n} of the {all} amounts for events are published',
  'partners.one.known': {
    one: '{count} of the {all} programmes has a published amount',
    other: '{count} of the {all} programmes have a published amount'
  },
  'partners.one.noneKnown': {
    one: 'the amount of the programme is not published',
    other: 'none of the {count} programmes has a published amount'
  },
  'partners.one.allKnown': {
    one: 'the amount of the programme is published',
    other: 'each of the {count} programmes has a published amount'
  },

  'partners.programme.question': 'Who pays for {programme}, and who carries it out?',
  'partners.programme.sentence': '{programme}: {facts}',
  'partners.programme.funded': 'money from {givers}',
  'partners.programme.carried': 'carried out by {others}',
  'partners.programme.joint': '{amount} is published as the joint value of all givers',
  'partners.programme.published': '{amount} is published',
  'partners.programme.notPublished': 'its amount is not published',
  'partners.programme.several': {
    one: '{count} amount is published',
    other: '{count} amounts are published and never added'
  },
  'partners.programme.unfunded': 'budgeted with {amount}, never funded',
  'partners.programme.nothing': 'Nothing on record of {programme} fits what was chosen',
  'partners.programme.link': 'This programme by itself',
  'partners.programme.title': 'Title',
  'partners.programme.scope': 'Where',
  'partners.programme.theme': 'About',
  'partners.programme.years': 'Years',
  'partners.programme.partners': 'Partners',
  'partners.programme.asked': '“{part}” is a part of it and shown with its whole.',
  'partners.programme.parts': 'Its parts'
} as const satisfies Readonly<Record<string, Message>>;
