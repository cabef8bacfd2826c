import type { Field } from './schema-table.ts';

/** The country or territory a row is about. */
export const place: Field = {
  name: 'place',
  type: 'id',
  required: true,
  refers: 'places',
  says: 'the country or territory'
};

/** One end of a route: the citizenship. */
export const origin: Field = {
  name: 'origin',
  type: 'id',
  required: true,
  refers: 'places',
  says: 'citizenship of the victims; ZZZ where it is unknown'
};

/** The other end of a route: where victims were detected. */
export const destination: Field = {
  name: 'destination',
  type: 'id',
  required: true,
  refers: 'places',
  says: 'country whose authorities detected them'
};

/** The year of a row. */
export const year: Field = { name: 'year', type: 'year', required: true, says: 'the year' };

/** Where a row comes from. */
export const source: Field = {
  name: 'source',
  type: 'id',
  required: true,
  refers: 'sources',
  says: 'where the row comes from'
};

/** Persons in published cells. */
export const victims: Field = {
  name: 'victims',
  type: 'integer',
  required: true,
  says: 'sum of the published cells, persons: a minimum wherever cells are hidden'
};

/** Cells published as `<5`. */
export const hidden: Field = {
  name: 'hidden',
  type: 'integer',
  required: true,
  says: 'how many cells were published as <5, each standing for 0 to 4 persons'
};
