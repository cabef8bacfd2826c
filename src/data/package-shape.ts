import type { Issue } from '../domain/issue.ts';

const FILE = 'datapackage.json';
const FIELD_TYPES = new Set(
  'string number integer boolean object array list datetime date time year yearmonth duration geopoint geojson any'.split(
    ' '
  )
);

/** What breaks the shape of Data Package 2.0: required properties, names, safe paths, field types, keys that point nowhere. */
export function shapeFaults(parsed: unknown): readonly Issue[] {
  const issues: Issue[] = [];
  const expect = (isRight: boolean, column: string, expected: string, got: unknown): void => {
    if (!isRight)
      issues.push({ file: FILE, column, expected, got: got === undefined ? 'nothing' : JSON.stringify(got) });
  };
  const root = record(parsed);
  expect(
    /^https:\/\/datapackage\.org\/profiles\/2\.\d+\/datapackage\.json$/.test(text(root['$schema'])),
    '$schema',
    'the Data Package 2 profile',
    root['$schema']
  );
  for (const name of ['name', 'title', 'version'])
    expect(text(root[name]) !== '', name, 'a text', root[name]);
  for (const licence of list(root['licenses']))
    expect(
      text(record(licence)['name']) + text(record(licence)['path']) !== '',
      'licenses',
      'a name or a path',
      licence
    );
  for (const source of list(root['sources']))
    expect(
      text(record(source)['title']) + text(record(source)['path']) !== '',
      'sources',
      'a title or a path',
      source
    );
  const resources = list(root['resources']).map(record);
  expect(resources.length > 0, 'resources', 'at least one resource', root['resources']);
  const fieldsOf = new Map(resources.map((resource) => [text(resource['name']), fieldNames(resource)]));
  expect(fieldsOf.size === resources.length, 'resources', 'names that stand once', [...fieldsOf.keys()]);
  for (const resource of resources) {
    const name = text(resource['name']);
    const at = `resources/${name}`;
    const path = text(resource['path']);
    const schema = record(resource['schema']);
    const own = fieldsOf.get(name) ?? [];
    expect(/^[-a-z0-9._/]+$/.test(name), at, 'a name of a-z, 0-9, -, ., _ and /', name);
    expect(path !== '' && !/^[/~]|(^|\/)\.\.(\/|$)/.test(path), at, 'a path below the package', path);
    expect(resource['type'] === 'table', at, 'type table', resource['type']);
    expect(own.length > 0 && new Set(own).size === own.length, at, 'fields whose names stand once', own);
    for (const field of list(schema['fields']).map(record))
      expect(
        FIELD_TYPES.has(text(field['type'])),
        `${at}/${text(field['name'])}`,
        'a type of Table Schema',
        field['type']
      );
    for (const key of list(schema['primaryKey']))
      expect(own.includes(text(key)), at, 'a primary key of its own fields', key);
    for (const key of list(schema['foreignKeys']).map(record)) {
      const reference = record(key['reference']);
      const there = reference['resource'] === undefined ? own : fieldsOf.get(text(reference['resource']));
      expect(
        list(key['fields']).every((field) => own.includes(text(field))),
        at,
        'a foreign key of its own fields',
        key
      );
      expect(
        list(reference['fields']).every((field) => there?.includes(text(field)) === true),
        at,
        'a foreign key that points at fields',
        key
      );
      expect(
        list(key['fields']).length === list(reference['fields']).length,
        at,
        'as many fields on both sides',
        key
      );
    }
  }
  return issues;
}

function fieldNames(resource: Readonly<Record<string, unknown>>): readonly string[] {
  return list(record(resource['schema'])['fields']).map((field) => text(record(field)['name']));
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}
