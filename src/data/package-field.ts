import { TABLES, type Field, type FieldType } from './schema.ts';

/** A field in the words of Table Schema 2.0. */
export type FieldDescriptor = {
  readonly name: string;
  readonly type: string;
  readonly description?: string;
  readonly constraints?: {
    readonly required?: true;
    readonly enum?: readonly string[];
    readonly pattern?: string;
  };
  readonly delimiter?: string;
  readonly itemType?: string;
};

/** A foreign key in the words of Table Schema 2.0; without a resource it points into its own table. */
export type ForeignKey = {
  readonly fields: readonly string[];
  readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
};

const FORMS: Readonly<Record<FieldType, { readonly type: string; readonly pattern?: string }>> = {
  text: { type: 'string' },
  id: { type: 'string', pattern: '^\\S+$' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  // "<5" is a published value, so a count is no Table Schema number.
  count: { type: 'string', pattern: '^(0|[1-9][0-9]*|<5)$' },
  year: { type: 'year' },
  // A Table Schema date must name a day; ours is only as exact as its source.
  date: { type: 'string', pattern: '^[12][0-9]{3}(-[0-9]{2}(-[0-9]{2})?)?$' }
};

/** One field of the schema as Table Schema 2.0 says it. */
export function describeField(field: Field): FieldDescriptor {
  const { type, pattern } = FORMS[field.type];
  const constraints = {
    ...(field.required ? { required: field.required } : {}),
    ...(field.oneOf ? { enum: field.oneOf } : {}),
    ...(pattern !== undefined && !field.oneOf && !field.many ? { pattern } : {})
  };
  return {
    name: field.name,
    type: field.many ? 'list' : type,
    description: field.says,
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
    ...(field.many ? { delimiter: ' ', itemType: type } : {})
  };
}

/** The foreign keys of some fields; a list of ids is checked by this project's own check, for the standard has no word for it. */
export function foreignKeys(fields: readonly Field[], own: string): readonly ForeignKey[] {
  return fields.flatMap((field) => {
    if (field.refers === undefined || field.many) return [];
    const key = TABLES[field.refers].key;
    const resource = field.refers === own ? {} : { resource: field.refers };
    return [{ fields: [field.name], reference: { ...resource, fields: key } }];
  });
}
