import { unzipSync, strFromU8 } from 'fflate';
import readWorkbook from 'read-excel-file/universal';

/** The sheets of an Excel file as something else than its writer reads them, in their order. */
export async function opened(
  file: Blob
): Promise<readonly { readonly sheet: string; readonly data: readonly (readonly unknown[])[] }[]> {
  return readWorkbook(await file.arrayBuffer(), { trim: false });
}

/** Every part of the file as its text, by its path. */
export async function partsOf(file: Blob): Promise<Readonly<Record<string, string>>> {
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  return Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]));
}
