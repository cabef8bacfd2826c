/** What a cell of a field may hold. */
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
  'assistance',
  'events',
  'milestones',
  'figures',
  'replies',
  'sources'
] as const;

export type TableName = (typeof TABLE_NAMES)[number];

/** The schemas of some of the tables, by name. */
export type TableSchemas<Name extends TableName> = Readonly<Record<Name, TableSchema>>;
