/**
 * What takes "the" before its English name inside a sentence: places by ISO 3166-1 alpha-3 or M49 code, partners by their short
 * name, up to what stands in brackets.
 */
export const THE: ReadonlySet<string> = new Set([
  'European Commission',
  'European Union',
  'Freedom Fund',
  'Netherlands',
  'UN Trust Fund',
  'UN Trust Fund donors',
  'United Kingdom',
  'United States',
  ...'ARE BHS CAF COD COG COK COM CYM DOM FLK FRO GBR GMB KOR MDV MHL MNP NLD PHL PSE SLB TCA USA VAT VGB VIR 019 029'.split(
    ' '
  )
]);
