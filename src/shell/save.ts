/** milliseconds until the browser has surely taken the file */
const TAKEN = 60_000;

/** Hands a file to the reader. */
export function saveFile(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, TAKEN);
}
