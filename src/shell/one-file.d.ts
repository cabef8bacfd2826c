// eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface merges
interface ImportMetaEnv {
  /** Whether the whole site is built into one HTML file, which is opened without any server. */
  readonly ONE_FILE?: boolean;
  /** The address of the public site, as one file knows it; empty where nobody has said it. */
  readonly SITE?: string;
}
