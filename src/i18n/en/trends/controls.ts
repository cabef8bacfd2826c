import type { Message } from '../../message.ts';

/** What a reader chooses in the trends view. */
export const trendsControls = {
  'trends.empty.kinds': 'Show all forms, sexes and ages',
  'trends.empty.reporters': 'Show every country that reported',
  'trends.empty.world': 'Show the world',
  'trends.places.add': 'Add a country or region',
  'trends.places.label': 'Places',
  'trends.places.full': 'Six places are the most that can be told apart.',
  'trends.apart.with': 'With and without',
  'trends.apart.without': 'Left out',
  'trends.reporters.same': 'Only countries that reported every year',
  'trends.sex': 'Sex',
  'trends.age': 'Age',
  'trends.choice.all': 'All',
  'trends.sex.female': 'Female',
  'trends.sex.male': 'Male',
  'trends.sex.other': 'Other',
  'trends.age.adult': 'Adults',
  'trends.age.child': 'Children',
  'trends.measure': 'Measure',
  'trends.measure.count': 'Victims',
  'trends.measure.rate': 'Per {per} inhabitants',
  'trends.controls': 'Choose places, years and victims'
} as const satisfies Readonly<Record<string, Message>>;
