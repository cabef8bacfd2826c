import { outOfFile } from './in-file.ts';

/**
 * The address of a view of this page as it is handed on: shown, copied, printed, scanned. `spell` writes out what it means. One
 * file hands on that of the public site, where it knows it.
 */
export function forOthers(address: string, spell: (whole: string) => string = (whole) => whole): string {
  return import.meta.env.ONE_FILE ? outOfFile(address, import.meta.env.SITE ?? '', spell) : spell(address);
}
