/**
 * Every table of the data package: its fields, types, keys and what they point at.
 * `data/datapackage.json` is written from this list, and reading a table is checked against it.
 */
export type FieldType =
  /** free text */
  | 'text'
  /** an identifier: no spaces, no capitals needed */
  | 'id'
  /** a whole number, minus sign allowed */
  | 'integer'
  /** a decimal number with a point */
  | 'number'
  /** what was published: an integer, `<5` (hidden), or empty (not reported) */
  | 'count'
  /** a calendar or fiscal year, four digits */
  | 'year'
  /** `2025`, `2025-07` or `2025-07-30` */
  | 'date';

export type Field = {
  readonly name: string;
  readonly type: FieldType;
  readonly required?: true;
  /** the closed list of values */
  readonly oneOf?: readonly string[];
  /** the table whose key this field holds (several ids are separated by a space where `many`) */
  readonly refers?: TableName;
  readonly many?: true;
  readonly says: string;
};

export type TableSchema = {
  readonly name: TableName;
  readonly says: string;
  readonly key: readonly string[];
  readonly fields: readonly Field[];
};

export const TABLE_NAMES = [
  'places',
  'population',
  'routes',
  'repatriations',
  'documented-routes',
  'victims',
  'totals',
  'justice',
  'tiers',
  'partners',
  'programmes',
  'contributions',
  'grants',
  'events',
  'milestones',
  'figures',
  'sources'
] as const;

export type TableName = (typeof TABLE_NAMES)[number];

const place: Field = {
  name: 'place',
  type: 'id',
  required: true,
  refers: 'places',
  says: 'the country or territory'
};
const origin: Field = {
  name: 'origin',
  type: 'id',
  required: true,
  refers: 'places',
  says: 'citizenship of the victims; ZZZ where it is unknown'
};
const destination: Field = {
  name: 'destination',
  type: 'id',
  required: true,
  refers: 'places',
  says: 'country whose authorities detected them'
};
const year: Field = { name: 'year', type: 'year', required: true, says: 'the year' };
const source: Field = {
  name: 'source',
  type: 'id',
  required: true,
  refers: 'sources',
  says: 'where the row comes from'
};
const victims: Field = {
  name: 'victims',
  type: 'integer',
  required: true,
  says: 'sum of the published cells, persons: a minimum wherever cells are hidden'
};
const hidden: Field = {
  name: 'hidden',
  type: 'integer',
  required: true,
  says: 'how many cells were published as <5, each standing for 0 to 4 persons'
};

export const TABLES: Readonly<Record<TableName, TableSchema>> = {
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
  },
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
  },
  partners: {
    name: 'partners',
    says: 'Organisations and governments that contribute',
    key: ['partner'],
    fields: [
      { name: 'partner', type: 'id', required: true, says: 'identifier' },
      { name: 'name', type: 'text', required: true, says: 'full name' },
      { name: 'short', type: 'text', required: true, says: 'name for a crowded place' },
      {
        name: 'type',
        type: 'id',
        required: true,
        oneOf: ['government', 'igo', 'ngo', 'academic', 'private', 'fund'],
        says: 'kind of organisation'
      },
      { name: 'place', type: 'id', refers: 'places', says: 'home country, where there is one' },
      { name: 'url', type: 'text', says: "the partner's own page" }
    ]
  },
  programmes: {
    name: 'programmes',
    says: 'Programmes and projects that contributions belong to',
    key: ['programme'],
    fields: [
      { name: 'programme', type: 'id', required: true, says: 'identifier' },
      { name: 'title', type: 'text', required: true, says: 'title' },
      {
        name: 'theme',
        type: 'id',
        required: true,
        oneOf: ['trafficking', 'trafficking-and-smuggling', 'modern-slavery', 'wider'],
        says: 'what it is about'
      },
      { name: 'scope', type: 'text', required: true, says: 'where it works, in words' },
      { name: 'places', type: 'id', many: true, refers: 'places', says: 'countries the source names' },
      { name: 'start', type: 'date', says: 'start' },
      { name: 'end', type: 'date', says: 'end' },
      { name: 'parent', type: 'id', refers: 'programmes', says: 'the programme it is a part of' }
    ]
  },
  contributions: {
    name: 'contributions',
    says: 'Who gives, hosts or carries out what; each row read on the page its source names',
    key: ['contribution'],
    fields: [
      { name: 'contribution', type: 'id', required: true, says: 'identifier' },
      { name: 'partner', type: 'id', required: true, refers: 'partners', says: 'who contributes' },
      {
        name: 'kind',
        type: 'id',
        required: true,
        oneOf: ['financial', 'hosting', 'implementing', 'in-kind'],
        says: 'what is contributed'
      },
      { name: 'programme', type: 'id', refers: 'programmes', says: 'the programme' },
      { name: 'event', type: 'id', refers: 'events', says: 'the event' },
      { name: 'via', type: 'id', many: true, refers: 'partners', says: 'partners that carry it out' },
      { name: 'amount', type: 'number', says: 'amount as published' },
      { name: 'currency', type: 'id', says: 'ISO 4217; empty where the source does not say' },
      {
        name: 'amount_status',
        type: 'id',
        required: true,
        oneOf: ['published', 'not-published', 'approximate', 'at-least', 'planned-unfunded'],
        says: 'how firm the amount is'
      },
      {
        name: 'basis',
        type: 'id',
        oneOf: [
          'pledge',
          'commitment',
          'award',
          'obligation',
          'disbursement',
          'budget',
          'portfolio-stock',
          'cumulative'
        ],
        says: 'what kind of money the amount is; kinds are never added together'
      },
      { name: 'quantity', type: 'number', says: 'quantity in kind' },
      { name: 'unit', type: 'text', says: 'unit of the quantity' },
      { name: 'start', type: 'date', says: 'start' },
      { name: 'end', type: 'date', says: 'end' },
      {
        name: 'part_of',
        type: 'id',
        refers: 'contributions',
        says: 'the contribution this one is a part of: never added to it'
      },
      { name: 'note', type: 'text', says: 'what a reader should know' },
      source
    ]
  },
  grants: {
    name: 'grants',
    says: 'US anti-trafficking grants by recipient and country, fiscal years 2002–2014',
    key: ['grant'],
    fields: [
      { name: 'grant', type: 'id', required: true, says: 'identifier' },
      { name: 'donor', type: 'id', required: true, refers: 'places', says: 'donor country' },
      { name: 'recipient', type: 'text', says: 'who received it, as given' },
      {
        name: 'place',
        type: 'id',
        refers: 'places',
        says: 'country it was for; empty for a region or the whole world'
      },
      { ...year, says: 'US fiscal year' },
      { name: 'amount', type: 'number', says: 'amount; empty where not published' },
      { name: 'currency', type: 'id', required: true, says: 'ISO 4217' },
      { name: 'prevention', type: 'integer', says: '1 if coded as prevention' },
      { name: 'protection', type: 'integer', says: '1 if coded as protection' },
      { name: 'prosecution', type: 'integer', says: '1 if coded as prosecution' },
      { name: 'research', type: 'integer', says: '1 if coded as research' },
      {
        name: 'coverage',
        type: 'id',
        required: true,
        oneOf: ['all-agencies', 'tip-office'],
        says: 'which agencies the list covered that year: a break at 2011'
      },
      source
    ]
  },
  events: {
    name: 'events',
    says: 'Events that partners hosted and supported',
    key: ['event'],
    fields: [
      { name: 'event', type: 'id', required: true, says: 'identifier' },
      { name: 'title', type: 'text', required: true, says: 'title' },
      { name: 'date', type: 'date', required: true, says: 'date, as exact as the source' },
      { name: 'city', type: 'text', says: 'city' },
      { name: 'place', type: 'id', refers: 'places', says: 'country' },
      { name: 'theme', type: 'text', says: 'theme, as published' },
      source
    ]
  },
  milestones: {
    name: 'milestones',
    says: 'Laws, plans, treaties, reports and shocks that stand on a time axis; they explain nothing by themselves',
    key: ['milestone'],
    fields: [
      { name: 'milestone', type: 'id', required: true, says: 'identifier' },
      { name: 'date', type: 'date', required: true, says: 'date, as exact as the source' },
      { name: 'place', type: 'id', refers: 'places', says: 'country; empty for the world' },
      { name: 'title', type: 'text', required: true, says: 'title' },
      {
        name: 'kind',
        type: 'id',
        required: true,
        oneOf: ['law', 'plan', 'treaty', 'report', 'shock', 'method'],
        says: 'what it is'
      },
      source
    ]
  },
  figures: {
    name: 'figures',
    says: 'Published headline figures, each read on its page or computed from a table',
    key: ['figure'],
    fields: [
      { name: 'figure', type: 'id', required: true, says: 'identifier' },
      { name: 'value', type: 'number', required: true, says: 'the number' },
      { name: 'unit', type: 'text', required: true, says: 'unit' },
      { name: 'text', type: 'text', required: true, says: 'what it says' },
      source,
      { name: 'status', type: 'id', required: true, oneOf: ['read', 'computed'], says: 'how we know' }
    ]
  },
  sources: {
    name: 'sources',
    says: 'Where every row comes from',
    key: ['source'],
    fields: [
      { name: 'source', type: 'id', required: true, says: 'identifier' },
      { name: 'title', type: 'text', required: true, says: 'title' },
      { name: 'publisher', type: 'text', required: true, says: 'publisher' },
      { name: 'url', type: 'text', says: 'address' },
      { name: 'published', type: 'date', says: 'date of publication' },
      { name: 'accessed', type: 'date', says: 'when it was read; empty where not recorded' },
      {
        name: 'class',
        type: 'id',
        required: true,
        oneOf: ['official', 'academic', 'press', 'secondary'],
        says: 'kind of source'
      },
      { name: 'licence', type: 'text', required: true, says: 'terms, as far as they are stated' },
      { name: 'note', type: 'text', says: 'what a reader should know' }
    ]
  }
};
