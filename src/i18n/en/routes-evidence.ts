import type { Message } from '../message.ts';

/** The routes by evidence: counted, returned, documented; and two years of them side by side. */
export const routesEvidence = {
  'routes.layer': 'Evidence',
  'routes.layer.detected': 'Detected',
  'routes.layer.repatriated': 'Returned',
  'routes.layer.documented': 'Documented',
  'routes.layer.detected.says':
    'Counted: people whom authorities recorded as victims, by citizenship. Citizenship → country of detection, never the way travelled.',
  'routes.layer.repatriated.says':
    'Counted: victims returned, from the country they were exploited in to the one they went home to, as reported to UNODC until 2016; which of the two countries reported it, the source does not say. Many are detected victims too: the two are never added.',
  'routes.layer.documented.says':
    'Not counted: routes that sentences of the US TIP Reports 2008–2016 name, coded by the Human Trafficking Center, University of Denver. A sentence says nothing of how many people: every line has one width.',
  'routes.layer.loading': 'Reading this layer of evidence…',

  'routes.level': 'Between',
  'routes.unplaced': 'Not on the map, for want of a position: {places}. Their routes are in the list.',
  'routes.list.inRegion': '{place}, between its countries',
  'routes.scale': 'Line width',
  'routes.legend.detected.adaptive': 'Detected victims, scale of this view only',
  'routes.legend.repatriated.world': 'Returned victims, fixed world scale',
  'routes.legend.repatriated.country': 'Returned victims, fixed country scale',
  'routes.legend.repatriated.adaptive': 'Returned victims, scale of this view only',
  'routes.legend.documented': 'Documented, not counted: one width for every route',
  'routes.legend.documented.line': 'named by a report',
  'routes.legend.documented.via': 'named as a place of transit (on the route pointed at)',
  'routes.legend.compared': '{earlier} and {later} compared; width by the larger number',
  'routes.legend.silent.compared':
    'gave no citizenships in one of the years or in both: who was detected there cannot be compared',
  'routes.legend.within': '{n} in another country of the subregion',

  'routes.picture': 'Picture',

  'routes.returned.world':
    '{n} victims are on record as returned to another country, {years}, from {countries}; the largest number, {top}, from {from} to {to}',
  'routes.returned.subregions':
    '{n} victims are on record as returned to another UN subregion, {years}, from {countries}; the largest number, {top}, from {from} to {to}',
  'routes.returned.subregions.within':
    '{n} victims are on record as returned to another UN subregion and {within} to another country of the same one, {years}, from {countries}; the largest number, {top}, from {from} to {to}',
  'routes.returned.unnamed.world':
    '{n} victims are on record as returned, {years}, from {countries}, to a country that is not named',
  'routes.returned.unnamed.out':
    '{n} victims are on record as returned from {place}, {years}, to a country that is not named',
  'routes.returned.silentOut':
    'nothing is on record of victims returned from {place}, {years}: not known, which is not zero',
  'routes.returned.none.world':
    'Nothing is on record of victims returned, {years}: not known, which is not zero',
  'routes.returned.out': '{n} victims are on record as returned from {place} to other countries, {years}',
  'routes.returned.into': '{n} victims are on record as returned to {place} from other countries, {years}',
  'routes.returned.noOut':
    'no victims are on record as returned from {place} to another country that is named, {years}',
  'routes.returned.noInto': 'no victims are on record as returned to {place}, {years}',
  'routes.returned.between': '{n} victims were returned from one of these to another, {years}: {place}',
  'routes.returned.list': 'Exploited in → returned to',
  'routes.returned.unit': 'returned victims, {years}',
  'routes.returned.within': {
    one: 'Returned within one country',
    other: 'Returned within their country, {range} countries'
  },
  'routes.returned.unknown': {
    one: 'Country of return not named, {range} country',
    other: 'Country of return not named, {range} countries'
  },
  'routes.returned.card': '{count} returned victims',
  'routes.returned.silent':
    'no return from there to a named country on record in these years: not known, not zero',
  'routes.returned.sheet': 'Returned victims by country of exploitation and country of return, {years}',
  'routes.returned.sheet.compared':
    'Returned victims by country of exploitation and country of return, {earlier} and {later} compared',
  'routes.returned.sheet.origin': 'Exploited in',
  'routes.returned.sheet.destination': 'Returned to',
  'routes.returned.caveat':
    'Countries report returns unevenly, and the record ends with 2016: from 2017 the source does not say which way a return went.',

  'routes.documented.world': {
    one: 'US TIP Reports {years} name 1 route between two countries: documented, not counted',
    other: 'US TIP Reports {years} name {n} routes between two countries: documented, not counted'
  },
  'routes.documented.from':
    'US TIP Reports {years} name {n} as countries of exploitation of people from {place}: documented, not counted',
  'routes.documented.to':
    'US TIP Reports {years} name {n} as countries of origin of people exploited in {place}: documented, not counted',
  'routes.documented.all':
    'US TIP Reports {years} name routes from {place} to {out} and from {in} to {place}: documented, not counted',
  'routes.documented.between': {
    one: 'US TIP Reports {years} name 1 route between these countries: documented, not counted: {place}',
    other: 'US TIP Reports {years} name {n} routes between these countries: documented, not counted: {place}'
  },
  'routes.documented.onlyOut':
    'US TIP Reports {years} name routes from {place} to {out} and none to {place}: documented, not counted',
  'routes.documented.onlyIn':
    'US TIP Reports {years} name routes from {in} to {place} and none from {place}: documented, not counted',
  'routes.documented.none':
    'No sentence of the US TIP Reports {years} names such a route; that is no sign that there is none',
  'routes.countries': { one: '1 country', other: '{n} countries' },
  'routes.documented.counted': {
    one: '1 of these routes has a count too',
    other: '{n} of these routes have counts too'
  },
  'routes.documented.list': 'From → exploited in',
  'routes.documented.unit': 'sentences that name it, {years}',
  'routes.documented.mentions': { one: '1 sentence', other: '{n} sentences' },
  'routes.documented.card': { one: 'named by 1 sentence, {years}', other: 'named by {n} sentences, {years}' },
  'routes.documented.forms': 'Forms named: {forms}',
  'routes.documented.profiles': 'People named: {profiles}',
  'routes.documented.transit': 'Transit named: {places}',
  'routes.documented.sheet': 'Routes that US TIP Reports name, {years}: documented, not counted',
  'routes.documented.sheet.origin': 'From',
  'routes.documented.sheet.destination': 'Exploited in',
  'routes.documented.sheet.mentions': 'Sentences',
  'routes.documented.sheet.forms': 'Forms named',
  'routes.documented.sheet.profiles': 'People named',
  'routes.documented.sheet.transit': 'Transit named',
  'routes.documented.caveat':
    'A sentence of a report is no victim, and reports write more of some countries than of others. In 2015 and 2016 the source has fewer routes than in the years just before; why is not on record here.',
  'routes.documented.form.1': 'sexual exploitation',
  'routes.documented.form.2': 'forced labour',
  'routes.documented.form.3': 'domestic servitude',
  'routes.documented.form.5': 'drug trafficking',
  'routes.documented.form.6': 'begging',
  'routes.documented.form.7': 'child soldiers',
  'routes.documented.form.8': 'criminal activity',
  'routes.documented.form.9': 'child sexual exploitation',
  'routes.documented.form.10': 'forced marriage',
  'routes.documented.profile.1': 'women',
  'routes.documented.profile.2': 'men',
  'routes.documented.profile.3': 'girls',
  'routes.documented.profile.4': 'boys',
  'routes.documented.profile.5': 'transgender people',

  'routes.walk.detected': '{count} detected victims, {years}',
  'routes.walk.repatriated': '{count} returned victims, {years}',
  'routes.walk.compared': '{state}: {before} in {earlier}, {after} in {later}',

  'routes.least': 'At least',
  'routes.elsewhere': 'Few or no routes are counted here. Reports may name some that no count shows:',
  'routes.documented.drawn': {
    one: 'The route named most often is drawn, by {least} or more sentences;',
    other: 'The {n} routes named most often are drawn, each by {least} or more sentences;'
  },
  'routes.drawn.others': {
    one: 'and 1 other route: see the list',
    other: 'and {n} other routes: see the list'
  }
} as const satisfies Readonly<Record<string, Message>>;
