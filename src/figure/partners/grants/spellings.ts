/** The vocabulary as it stands beside the tables. */
const [text = ''] = Object.values(
  import.meta.glob<string>('../../../../data/labels/grant-recipients.csv', {
    query: '?raw',
    import: 'default',
    eager: true
  })
);

/** A cell of a line, in quotes where it holds a comma or a quote, and what ends it. */
const CELL = /("(?:[^"]|"")*"|[^,]*)(?:,|$)/gy;

/** The organisation of every spelling that is surely one of its names: `ILO-IPEC` of `ILO/IPEC`. [D52] */
export const ORGANISATIONS: ReadonlyMap<string, string> = new Map(
  text
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const [spelling = '', organisation = ''] = [...line.matchAll(CELL)].map(([, cell = '']) =>
        unquoted(cell)
      );
      return [spelling, organisation] as const;
    })
);

/** Who is meant by a recipient as the list spells it: the organisation where it is surely known, or the spelling itself. */
export function organisationOf(spelling: string): string {
  return ORGANISATIONS.get(spelling) ?? spelling;
}

function unquoted(cell: string): string {
  return cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}
