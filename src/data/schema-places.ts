import { place, year } from './schema-fields.ts';
import type { TableSchemas } from './schema-table.ts';

/** The tables of places. */
export const PLACES_TABLES: TableSchemas<'places' | 'population'> = {
  places: {
    name: 'places',
    says: 'Every place that any table names',
    key: ['place'],
    fields: [
      { name: 'place', type: 'id', required: true, says: 'ISO 3166-1 alpha-3; ZZZ is "unknown"' },
      { name: 'name', type: 'text', required: true, says: 'neutral short name in English' },
      { name: 'region', type: 'id', says: 'UN region, M49 code' },
      { name: 'subregion', type: 'id', says: 'UN subregion, M49 code' },
      { name: 'lon', type: 'number', says: 'longitude of the label point, degrees' },
      { name: 'lat', type: 'number', says: 'latitude of the label point, degrees' },
      { name: 'note', type: 'text', says: 'what a reader should know about the name or status' }
    ]
  },
  population: {
    name: 'population',
    says: 'Inhabitants by place and year',
    key: ['place', 'year'],
    fields: [place, year, { name: 'population', type: 'integer', required: true, says: 'persons, mid-year' }]
  }
};
