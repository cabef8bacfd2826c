import { carriedBytes, carriedText } from './carried.ts';

/**
 * The text of a file of the site, by its path below the root: over the network, or out of this HTML where it carries all files.
 * Throws with the reason. Every table and outline comes through here, so that one file needs no network.
 */
export async function readText(path: string, root: URL): Promise<string> {
  if (import.meta.env.ONE_FILE) return carriedText(path);
  return (await answered(path, root)).text();
}

/** The same as bytes. */
export async function readBytes(path: string, root: URL): Promise<ArrayBuffer> {
  if (import.meta.env.ONE_FILE) return carriedBytes(path).buffer;
  return (await answered(path, root)).arrayBuffer();
}

async function answered(path: string, root: URL): Promise<Response> {
  const response = await fetch(new URL(path, root));
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
  return response;
}
