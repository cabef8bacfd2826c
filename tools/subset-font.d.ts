declare module 'subset-font' {
  /** The face with no more than these letters, features and weights; a feature that is not named goes. */
  export default function subsetFont(
    face: Uint8Array,
    letters: string,
    options: {
      readonly targetFormat: 'woff2' | 'sfnt';
      readonly keepFeatures?: readonly string[];
      readonly preserveNameIds: readonly number[];
      readonly variationAxes?: Readonly<
        Record<string, number | { readonly min: number; readonly max: number }>
      >;
    }
  ): Promise<Uint8Array>;
}
