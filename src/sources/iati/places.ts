import { attributeOf, childrenOf, type XmlElement } from './element.ts';
import type { Findings } from './findings.ts';
import { printDecimal, readDecimal } from './decimal.ts';

/** The place of this project that an ISO 3166-1 alpha-2 code means, or undefined where there is none. */
export type PlaceOfCode = (code: string) => string | undefined;

/** One country or region that money is for, with the percentage of it that was published, or none. */
export type Share = { readonly place: string; readonly percentage: string };

const WHOLE = 100n * 10n ** 18n;

/** Percentages are rounded when they are published: half a point is let pass. */
const TOLERANCE = 10n ** 18n / 2n;

/** The OECD's regions, which the standard means where a file names no vocabulary. */
const DAC_REGIONS = '1';

/**
 * Which countries and regions an activity or a transaction is for, with the published percentages. A code that is no
 * place, a percentage missing among others, or a sum that is not 100 is a fault.
 */
export function sharesOf(element: XmlElement, placeOf: PlaceOfCode, findings: Findings): readonly Share[] {
  const countries = childrenOf(element, 'recipient-country');
  const regions = oneVocabulary(childrenOf(element, 'recipient-region'), findings);
  const named = [...countries, ...regions];
  const given = named.map((each) => ({ each, percentage: percentageOf(each, findings) }));
  const split = given.filter(({ percentage }) => percentage !== undefined);
  const sum = split.reduce((total, { percentage = 0n }) => total + percentage, 0n);
  const [first] = named;
  if (first !== undefined && split.length > 0) {
    for (const { each, percentage } of given) {
      if (percentage === undefined)
        findings.fault(each, 'a percentage, as the others have', '', 'percentage');
    }
    const distance = sum > WHOLE ? sum - WHOLE : WHOLE - sum;
    if (split.length === given.length && distance > TOLERANCE)
      findings.fault(first, 'percentages that add up to 100', printDecimal(sum), 'percentage');
  }
  return given.map(({ each, percentage }) => ({
    place: each.name === 'recipient-country' ? countryOf(each, placeOf, findings) : regionOf(each, findings),
    percentage: percentage === undefined ? '' : printDecimal(percentage)
  }));
}

/** Shares in words: one country, or all places of one amount that no country has by itself. */
export function sharesText(shares: readonly Share[]): string {
  const [only] = shares;
  if (only === undefined) return 'no country or region is named';
  if (shares.length === 1) return `for ${only.place}`;
  const isSplit = shares.every(({ percentage }) => percentage !== '');
  const listed = shares
    .map(({ place, percentage }) => (isSplit ? `${place} ${percentage} %` : place))
    .join(', ');
  const split = isSplit ? 'the percentages are as published' : 'no split is published';
  return `one amount for ${listed} together and for no one country: ${split}`;
}

function percentageOf(element: XmlElement, findings: Findings): bigint | undefined {
  const text = attributeOf(element, 'percentage');
  if (text === '') return undefined;
  const share = readDecimal(text);
  if (share !== undefined && share >= 0n && share <= WHOLE) return share;
  findings.fault(element, 'a percentage from 0 to 100', text, 'percentage');
  return undefined;
}

function countryOf(element: XmlElement, placeOf: PlaceOfCode, findings: Findings): string {
  const code = attributeOf(element, 'code');
  const place = placeOf(code);
  if (place === undefined)
    findings.fault(element, 'the two letters of a country (ISO 3166-1) in places.csv', code, 'code');
  return place ?? '';
}

function regionOf(element: XmlElement, findings: Findings): string {
  const code = attributeOf(element, 'code');
  if (code === '') findings.fault(element, 'the code of a region', code, 'code');
  return `region ${code}`;
}

/** The same regions may stand once in each of several vocabularies: one of them is read. */
function oneVocabulary(regions: readonly XmlElement[], findings: Findings): readonly XmlElement[] {
  if (regions.length < 2) return regions;
  const all = [...new Set(regions.map(vocabularyOf))];
  if (all.length < 2) return regions;
  const chosen = all.includes(DAC_REGIONS) ? DAC_REGIONS : all[0];
  findings.note(`regions are given in ${all.length} vocabularies, read in ${chosen ?? ''}`);
  return regions.filter((region) => vocabularyOf(region) === chosen);
}

function vocabularyOf(region: XmlElement): string {
  return attributeOf(region, 'vocabulary') || DAC_REGIONS;
}
