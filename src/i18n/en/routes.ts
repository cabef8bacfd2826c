import type { Message } from '../message.ts';
import { routesCompared } from './routes-compared.ts';
import { routesEvidence } from './routes-evidence.ts';

/** The routes view: citizenship and country of detection, never a way travelled. */
export const routes = {
  ...routesCompared,
  ...routesEvidence,

  'routes.world':
    'Of the victims whose citizenship is on record, {n} were detected outside their own country, {years}, {share} of them in {top}; {domestic} were in their own, {own} of them in {home}',
  'routes.world.subregions':
    'Of the victims whose citizenship is on record, {n} were detected outside their own UN subregion, {years}, {top} of them from {from} in {to}; {within} were elsewhere in their own, {domestic} in their own country',
  'routes.from': 'Other countries detected {n} citizens of {place} as victims of trafficking, {years}',
  'routes.from.top':
    'In {countries}, {n} citizens of {place} were detected as victims of trafficking, {years}; {share} of them in {top}',
  'routes.to': '{place} detected {n} citizens of other countries as victims of trafficking, {years}',
  'routes.to.top':
    '{place} detected {n} citizens of {countries} as victims of trafficking, {years}; {share} of them were from {top}',
  'routes.all.out': 'Other countries detected {n} citizens of {place} as victims of trafficking, {years}',
  'routes.all.noOut': 'No country reported detecting citizens of {place} as victims abroad, {years}',
  'routes.all.inAndOwn': '{place} itself detected {in} citizens of other countries and {own} of its own',
  'routes.all.onlyOwn': '{place} itself reported {own} of its own citizens',
  'routes.all.onlyIn':
    '{place} itself detected {in} citizens of other countries and gave no figure for its own',
  'routes.all.neither': '{place} itself named no one of another country and no one of its own',
  'routes.all.unknown':
    'the citizenship of {n} whom it detected is not on record: they may be of any country',
  'routes.all.uninhabited': '{place} has no inhabitants of its own, so nobody there could report',
  'routes.all.silent': '{place} itself gave no citizenships: no answer, which is not zero',
  'routes.between':
    '{n} citizens of one of these countries were detected as victims in another, {years}: {places}',
  'routes.between.regions':
    '{n} citizens of one of these were detected as victims in another of them, {years}: {places}',
  'routes.none.world':
    'No country reported a citizenship of detected victims, {years}: no answer, which is not zero',
  'routes.none.place': 'The address names no place that is known here: {code}',
  'routes.also.unknown': 'the address also names what is no place known here: {code}',
  'routes.none.from': 'No other country reported detecting citizens of {place} as victims, {years}',
  'routes.none.to':
    '{place} gave citizenships of detected victims, {years}, and none of another country is among them',
  'routes.none.to.unknown':
    '{place} gave citizenships of detected victims, {years}: none that is named is of another country, but the citizenship of {n} is not on record, and they may be of any country',
  'routes.none.silent':
    '{place} gave no citizenships of detected victims, {years}: no answer, which is not zero',
  'routes.none.between': 'No victims were reported between these, {years}: {places}',
  'routes.none.between.unknown':
    'No victim who is named was of one of these and detected in another, {years}: {places}; but the citizenship of {n} whom they detected is not on record, and they may be of any country',
  'routes.none.years': 'The record of routes holds the years {all}; it says nothing about {years}',
  'routes.silentOnes': '{places} gave no citizenships: no answer, which is not zero',
  'routes.within':
    '{n} citizens of one country of {places} were detected as victims in another of its countries, {years}',
  'routes.otherCountries': { one: '{range} other country', other: '{range} other countries' },
  'routes.onlyHidden': 'between {least} and {most}',

  'routes.direction': 'Direction',
  'routes.drawn': 'Drawn',

  'routes.list.destination': 'Country of detection',
  'routes.list.origin': 'Citizenship',
  'routes.list.pair': 'Citizenship → detected in',
  'routes.list.unit': 'detected victims, {years}',
  'routes.list.more': { one: 'Show 1 more', other: 'Show {n} more' },
  'routes.list.unprinted': { one: 'One more is on the page', other: '{n} more are on the page' },
  'routes.list.fewer': 'Show fewer',
  'routes.list.within': { one: 'Own citizens, {range} country', other: 'Own citizens, {range} countries' },
  'routes.list.withinPlace': 'Within {place}',
  'routes.list.unknown': {
    one: 'Citizenship unknown, {range} country',
    other: 'Citizenship unknown, {range} countries'
  },
  'routes.list.unknownPlace': 'Citizenship unknown, detected in {place}',
  'routes.pair': '{origin} → {destination}',
  'routes.hiddenKey': '<{5} and open bars: {0} to {4} persons in a year, not published.',

  'routes.map.label':
    'Map of routes; the list beside it holds the same routes. Arrow keys step through them by size, Enter goes to the other end, Escape steps back, the question mark lists all keys.',
  'routes.walk.from': '{place}, route {n} of {m}, outgoing: to {other}, {what}',
  'routes.walk.to': '{place}, route {n} of {m}, incoming: from {other}, {what}',
  'routes.walk.pair': '{n} of {m}: {origin} to {destination}, {what}',
  'routes.map.zoomIn': 'Zoom in',
  'routes.map.zoomOut': 'Zoom out',
  'routes.map.reset': 'Show the whole picture again',
  'routes.map.within': '{n} detected within the country',
  'routes.map.abroad': '{n} foreign citizens',
  'routes.map.short': '{n} own citizens',
  'routes.map.failed': 'The outlines did not load ({why}). Routes, list and table are complete without them.',

  'routes.legend.world': 'Detected victims, fixed world scale',
  'routes.legend.country': 'Detected victims, fixed country scale',
  'routes.legend.small': '{n} or fewer, and hidden (<{5})',
  'routes.legend.ring': '{n} within the country',
  'routes.legend.ring.least': '{n} or fewer within the country',
  'routes.legend.published': 'published',
  'routes.legend.hidden': 'only hidden numbers',
  'routes.legend.silent': 'gave no citizenships for these years: no answer, not zero',
  'routes.drawn.allDrawn': { one: 'The one route is drawn.', other: 'All {n} routes are drawn.' },
  'routes.drawn.allOver': {
    one: 'The one route of {over} or more is drawn.',
    other: 'All {n} routes of {over} or more are drawn.'
  },
  'routes.drawn.subregions': {
    one: 'The one route between subregions is drawn.',
    other: 'All {n} routes between subregions are drawn.'
  },
  'routes.drawn.rings': {
    one: '1 route within one subregion is a ring.',
    other: '{n} routes within one subregion are rings.'
  },
  'routes.drawn.some': {
    one: 'The strongest route is drawn, with {least} or more victims;',
    other: 'The {n} strongest routes are drawn, each with {least} or more victims;'
  },
  'routes.drawn.restOver': {
    one: 'and 1 with {over} to {least}: see the list',
    other: 'and {n} with {over} to {least}: see the list'
  },
  'routes.drawn.rest': {
    one: 'and 1 with {least} or fewer, as far as published: see the list',
    other: 'and {n} with {least} or fewer, as far as published: see the list'
  },

  'routes.card.count': '{count} detected victims',
  'routes.card.years': 'Of the years chosen, reported for {years}',
  'routes.card.course': 'Year by year, {years}',
  'routes.card.hidden': {
    one: '1 of the yearly numbers is hidden ({0} to {4})',
    other: '{n} of the yearly numbers are hidden ({0} to {4} each)'
  },
  'routes.silent': {
    one: 'Who gave no citizenships: 1 country or area',
    other: 'Who gave no citizenships: {n} countries and areas'
  },

  'routes.card.focus': 'Show {place}',

  'routes.sheet': 'Detected victims by citizenship and country of detection, {years}',
  'routes.sheet.compared':
    'Detected victims by citizenship and country of detection, {earlier} and {later} compared',
  'routes.sheet.every': 'every route, those below {n} victims too',
  'routes.sheet.countries': 'by country, not by subregion',
  'routes.sheet.origin': 'Citizenship',
  'routes.sheet.destination': 'Detected in',
  'routes.sheet.least': 'At least',
  'routes.sheet.most': 'At most',
  'routes.sheet.years': 'Years with a report',

  'routes.disclaimer':
    'The boundaries and names shown and the designations used on this map do not imply endorsement or acceptance by this project, its partners or the United Nations. Dotted line: approximately the Line of Control in Jammu and Kashmir. The final status of Jammu and Kashmir has not yet been agreed upon by the parties.',
  'routes.among': 'between these countries {n} more',
  'routes.caveat.coverage':
    '{n} of the {m} countries that reported gave citizenships: of {part} victims in all, of {whole} detected, {years}.',
  'routes.caveat.coverageHere':
    'A citizenship is on record for {part} of {whole} victims detected here, {years}.',
  'routes.caveat.contradiction':
    'The source contradicts itself: {part} victims by citizenship, {whole} in the totals of the same countries, {years}.',
  'routes.caveat.breakdown':
    'The source does not cross citizenship with form, sex or age: this view shows all victims.',
  'routes.caveat.capacity':
    '{one} and {two} detected {share} of all cross-border victims in this release: a sign of their capacity to detect, not of geography.'
} as const satisfies Readonly<Record<string, Message>>;
