/** What brings a file of the site, by its path below the root; throws with the reason. */
export type Bringing = (path: string) => Promise<ArrayBuffer>;

let way: Bringing = (path) => Promise.reject(new Error(`nothing brings ${path}`));

/** Says how the files of maps are brought: whoever starts the page knows where they lie. */
export function bringWith(bringing: Bringing): void {
  way = bringing;
}

/** A file of the site; throws with the reason. */
export function brought(path: string): Promise<ArrayBuffer> {
  return way(path);
}
