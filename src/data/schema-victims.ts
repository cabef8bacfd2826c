import { destination, hidden, origin, place, source, victims, year } from './schema-fields.ts';
import type { TableSchemas } from './schema-table.ts';

/** The tables of victims, routes and justice. */
export const VICTIMS_TABLES: TableSchemas<
  'routes' | 'repatriations' | 'documented-routes' | 'victims' | 'totals' | 'justice' | 'tiers'
> = {
  routes: {
    name: 'routes',
    says: 'Detected victims by citizenship and country of detection',
    key: ['origin', 'destination', 'year'],
    fields: [origin, destination, year, victims, hidden, source]
  },
  repatriations: {
    name: 'repatriations',
    says: 'Victims repatriated, by country of exploitation and country of return; overlaps routes, never add the two',
    key: ['origin', 'destination', 'year'],
    fields: [
      { ...origin, says: 'country the victims were returned from' },
      { ...destination, says: 'country they were returned to; ZZZ where the source says only "abroad"' },
      year,
      victims,
      hidden,
      source
    ]
  },
  'documented-routes': {
    name: 'documented-routes',
    says: 'Routes that a US TIP Report narrative mentions: sentences, not victims',
    key: ['origin', 'destination', 'year'],
    fields: [
      { ...origin, says: 'country people are taken from' },
      { ...destination, says: 'country they are exploited in' },
      { ...year, says: 'year of the report' },
      { name: 'mentions', type: 'integer', required: true, says: 'coded sentences' },
      { name: 'forms', type: 'text', says: 'codes of type, separated by a space' },
      { name: 'profiles', type: 'text', says: 'codes of victim profile, separated by a space' },
      { name: 'transit', type: 'text', says: 'transit countries named, alpha-3, separated by a space' },
      source
    ]
  },
  victims: {
    name: 'victims',
    says: 'Detected victims by country, form of exploitation, sex and age; forms overlap and never add up',
    key: ['place', 'year', 'form', 'sex', 'age'],
    fields: [
      place,
      year,
      {
        name: 'form',
        type: 'id',
        required: true,
        oneOf: ['all', 'sexual', 'labour', 'other'],
        says: 'form of exploitation'
      },
      {
        name: 'sex',
        type: 'id',
        required: true,
        oneOf: ['all', 'female', 'male', 'other', 'unknown'],
        says: 'sex'
      },
      {
        name: 'age',
        type: 'id',
        required: true,
        oneOf: ['all', 'adult', 'child', 'unknown'],
        says: 'age group'
      },
      { name: 'victims', type: 'count', required: true, says: 'persons, as published: a number or <5' },
      source
    ]
  },
  totals: {
    name: 'totals',
    says: 'Detected victims by country and year, with what the total is made of',
    key: ['place', 'year'],
    fields: [
      place,
      year,
      { name: 'victims', type: 'integer', required: true, says: 'sum of the published cells, persons' },
      hidden,
      {
        name: 'basis',
        type: 'id',
        required: true,
        oneOf: ['total', 'by-sex', 'by-citizenship'],
        says: 'the published total, else the sum by sex, else by citizenship'
      },
      source
    ]
  },
  justice: {
    name: 'justice',
    says: 'Persons brought into formal contact, prosecuted and convicted; different populations, never a rate',
    key: ['place', 'year', 'stage', 'sex'],
    fields: [
      place,
      year,
      {
        name: 'stage',
        type: 'id',
        required: true,
        oneOf: ['contact', 'prosecuted', 'convicted'],
        says: 'stage of justice'
      },
      {
        name: 'sex',
        type: 'id',
        required: true,
        oneOf: ['all', 'female', 'male', 'other', 'unknown'],
        says: 'sex'
      },
      { name: 'persons', type: 'count', required: true, says: 'persons, as published: a number or <5' },
      source
    ]
  },
  tiers: {
    name: 'tiers',
    says: "The US government's judgement of each country in its TIP Report",
    key: ['place', 'year'],
    fields: [
      place,
      year,
      { name: 'tier', type: 'id', required: true, says: 'tier as the source writes it' },
      source
    ]
  }
};
