import type { Message } from '../message.ts';

/** What a part of a figure says that fills a slide; it comes with the slides. */
export const scenes = {
  'scenes.routes.hidden.countries': {
    one: '1 more country: fewer than 5 in any one year, exact numbers hidden',
    other: '{n} more countries: fewer than 5 in any one year, exact numbers hidden'
  },
  'scenes.routes.hidden.routes': {
    one: '1 more route: fewer than 5 in any one year, exact numbers hidden',
    other: '{n} more routes: fewer than 5 in any one year, exact numbers hidden'
  },
  'scenes.routes.hidden.parts': {
    one: '1 more: nothing published but hidden numbers, each below 5',
    other: '{n} more: nothing published but hidden numbers, each below 5'
  },
  'scenes.routes.smaller.countries': {
    one: '1 more country with {least} or fewer published',
    other: '{n} more countries with {least} or fewer published each'
  },
  'scenes.routes.smaller.routes': {
    one: '1 more route with {least} or fewer published',
    other: '{n} more routes with {least} or fewer published each'
  },
  'scenes.routes.named': {
    one: '1 more route, named by no more than {least}',
    other: '{n} more routes, none named by more than {least}'
  },
  'scenes.routes.compared': { one: '1 more route', other: '{n} more routes' },
  'scenes.routes.drawn': 'On the map: the {n} strongest of {m} routes.',
  'scenes.routes.drawn.named': 'On the map: the {n} most often named of {m} routes.',
  'scenes.routes.silent': 'no answer (not zero)',

  'scenes.question.forms': 'In which forms of exploitation were victims detected?',
  'scenes.question.forms.place': 'In which forms of exploitation were victims detected in {place}?',
  'scenes.question.persons': 'Who are the detected victims: women, girls, men, boys?',
  'scenes.question.persons.place': 'Who are the victims detected in {place}: women, girls, men, boys?',
  'scenes.question.justice': 'How many persons were prosecuted and convicted for trafficking?',
  'scenes.question.justice.place':
    'How many persons were prosecuted and convicted for trafficking in {place}?',
  'scenes.routes.caveat':
    'A sentence of a report is no victim, and reports write more of some countries than of others.',
  'scenes.by.world': 'countries',
  'scenes.by.region': 'countries of {place}',
  'scenes.headed': '{what}: {where}, {years}',
  'scenes.change.noSum': 'A change is taken apart by who reported: that is told of a sum of countries alone',
  'scenes.change.same':
    'The same countries reported for every year here: no part of the change is who reported',
  'scenes.change.one': 'Only {year} is in view: there is no change to take apart',
  'scenes.forms': 'Forms of exploitation',
  'scenes.forms.item': '{form} {victims}',
  'scenes.forms.told': '{who} that {by} reported for {year}, by form: {list}',
  'scenes.persons.askew':
    'For {years} the source’s numbers by age contradict one another: read no change to or from it.',
  'scenes.justice.told': 'For {year} {by} reported {list}: other persons than the victims',
  'scenes.justice.contact': '{persons} persons brought into formal contact',
  'scenes.justice.prosecuted': '{persons} prosecuted',
  'scenes.justice.convicted': '{persons} convicted',
  'scenes.justice.scale': 'Detected victims stand on a scale of their own.',
  'scenes.partners.more': { one: 'and 1 more partner on record', other: 'and {n} more partners on record' },
  'scenes.partners.deeds': {
    one: 'and 1 more contribution on record',
    other: 'and {n} more contributions on record'
  },
  'scenes.partners.amounts': { one: 'and 1 more amount', other: 'and {n} more amounts' },
  'scenes.partners.gift': '{what}: {partners}',
  'scenes.partners.gifts': { one: 'and 1 more', other: 'and {n} more' },
  'scenes.partners.unpublished': { one: '1 amount not published', other: '{n} amounts not published' },
  'scenes.partners.programmes': {
    one: 'and 1 more programme that began earlier',
    other: 'and {n} more programmes that began earlier'
  },
  'scenes.partners.plan': {
    one: '{sentence}; one more was planned and never funded',
    other: '{sentence}; {count} more were planned and never funded'
  },
  'scenes.partners.money': {
    one: 'Of the 1 contribution of money on record, {m} has a published amount; currencies and kinds of money are never added',
    other:
      'Of {n} contributions of money on record, {m} have a published amount; currencies and kinds of money are never added'
  },
  'scenes.partners.money.of': {
    one: 'Of the 1 contribution of money on record that reaches {place}, {m} has a published amount; currencies and kinds of money are never added',
    other:
      'Of {n} contributions of money on record that reach {place}, {m} have a published amount; currencies and kinds of money are never added'
  },
  'scenes.country.missing': 'What is not on record about {place}'
} as const satisfies Readonly<Record<string, Message>>;
