import { attributeOf, childrenOf, type XmlElement } from './element.ts';
import type { Findings } from './findings.ts';

/** From when to when, as ISO dates; empty where the file does not say. */
export type Period = { readonly start: string; readonly end: string };

/** A day of the second or third millennium, as tables have it, and the time zone that XML allows behind it. */
const DAY = /^(([12]\d{3})-(\d\d)-(\d\d))(?:Z|[+-]\d\d:\d\d)?$/;

/** The `iso-date` of an element, without the time zone that XML allows; a day that is not on the calendar is a fault. */
export function dateOf(element: XmlElement, findings: Findings, attribute = 'iso-date'): string {
  const given = attributeOf(element, attribute);
  const [, date = '', year = '', month = '', day = ''] = DAY.exec(given) ?? [];
  if (date !== '' && isOnCalendar(Number(year), Number(month), Number(day))) return date;
  findings.fault(element, 'a date such as 2025-07-30', given, attribute);
  return '';
}

function isOnCalendar(year: number, month: number, day: number): boolean {
  if (day > 0 && day <= 28) return month > 0 && month <= 12;
  const moment = new Date(Date.UTC(year, month - 1, day));
  return moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day;
}

/** When an activity runs: the actual dates before the planned ones, which are noted; an end before its start is a fault. */
export function activityPeriod(activity: XmlElement, findings: Findings): Period {
  const dates = new Map<string, string>();
  for (const element of childrenOf(activity, 'activity-date')) {
    const type = attributeOf(element, 'type');
    if (!/^[1-4]$/.test(type)) findings.fault(element, 'a type of date from 1 to 4', type, 'type');
    else if (dates.has(type)) findings.fault(element, `one date of type ${type}`, 'a second one', 'type');
    const date = dateOf(element, findings);
    dates.set(type, date);
    const start = type === '3' ? dates.get('1') : type === '4' ? dates.get('2') : undefined;
    if (start !== undefined) refuseReversed(element, { start, end: date }, findings);
  }
  const [start, end] = [dates.get('2') ?? dates.get('1') ?? '', dates.get('4') ?? dates.get('3') ?? ''];
  if (!dates.has('2') && start !== '') findings.note('the start is the planned one');
  if (!dates.has('4') && end !== '') findings.note('the end is the planned one');
  const [first] = childrenOf(activity, 'activity-date');
  if (first !== undefined && findings.faults.length === 0) refuseReversed(first, { start, end }, findings);
  return { start, end };
}

/** An end before its start is a fault at the element that says it. */
export function refuseReversed(element: XmlElement, { start, end }: Period, findings: Findings): void {
  if (start !== '' && end !== '' && end < start) findings.fault(element, `an end on or after ${start}`, end);
}
