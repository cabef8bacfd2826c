import { build, type Rolldown } from 'vite';

/** A file of a small build of its own. */
export type OwnFile = { readonly fileName: string; readonly source: string | Uint8Array };

/** What a small build is made of: its entries by name, what its code finds filled in, and how its scripts are named. */
export type OwnEntry = {
  readonly input: Readonly<Record<string, string>>;
  readonly define?: Readonly<Record<string, string>>;
  readonly scriptNames?: string;
};

/** Packs what stands apart from the site by itself: with the site it would bring what the two share. */
export async function ownBuild({ input, define = {}, scriptNames }: OwnEntry): Promise<readonly OwnFile[]> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    base: './',
    publicDir: false,
    define: { ...define },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: { ...input },
        ...(scriptNames === undefined ? {} : { output: { entryFileNames: scriptNames } })
      }
    }
  })) as Rolldown.RolldownOutput;
  return built.output.map((file) => ({
    fileName: file.fileName,
    source: file.type === 'chunk' ? file.code : file.source
  }));
}
