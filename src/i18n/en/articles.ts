/** Places whose English name takes "the" inside a sentence, by ISO 3166-1 alpha-3 or M49 code. */
export const THE: ReadonlySet<string> = new Set(
  'ARE BHS CAF COD COG COK COM CYM DOM FLK FRO GBR GMB KOR MDV MHL MNP NLD PHL PSE SLB TCA USA VAT VGB VIR 019 029'.split(
    ' '
  )
);
