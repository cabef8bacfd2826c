/** The name of the file that holds the whole data package of a version, beside the tables. */
export function archiveName(version: string): string {
  return `tip-atlas-data_${version}.zip`;
}
