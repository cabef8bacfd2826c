import { budgetsOf } from './budgets.ts';
import { activityPeriod, type Period } from './dates.ts';
import { attributeOf, childOf, childrenOf, narrativesOf, type XmlElement } from './element.ts';
import type { Findings } from './findings.ts';
import type { Money } from './money.ts';
import { organisationOf, type Organisation } from './organisations.ts';
import { sharesOf, type PlaceOfCode, type Share } from './places.ts';
import { readTransaction } from './transactions.ts';

/** One activity as its publisher describes it. */
export type Activity = {
  readonly element: XmlElement;
  readonly id: string;
  readonly title: string;
  readonly reporter: Organisation | null;
  readonly funders: readonly Organisation[];
  /** accountable and extending organisations: said in the note of a row */
  readonly between: readonly Organisation[];
  readonly implementers: readonly Organisation[];
  readonly period: Period;
  readonly shares: readonly Share[];
  readonly moneys: readonly Money[];
  readonly related: readonly Related[];
};

/** Another activity that an activity names, and how the two belong together. */
export type Related = { readonly element: XmlElement; readonly type: string; readonly id: string };

const STATUSES: ReadonlyMap<string, string> = new Map([
  ['1', 'in the pipeline, not yet begun'],
  ['2', ''],
  ['3', ''],
  ['4', ''],
  ['5', 'cancelled'],
  ['6', 'suspended']
]);

/** Reads one activity; everything that is wrong with it becomes a fault, everything a reader should know a note. */
export function readActivity(element: XmlElement, placeOf: PlaceOfCode, findings: Findings): Activity {
  const language = attributeOf(element, 'xml:lang');
  const currency = attributeOf(element, 'default-currency');
  const named = childOf(element, 'iati-identifier');
  const id = named?.text.trim().replaceAll(/\s+/g, ' ') ?? '';
  if (id === '') findings.fault(named ?? element, 'an iati-identifier', '');
  const title = childOf(element, 'title');
  const [reporting] = childrenOf(element, 'reporting-org');
  noteStatus(element, findings);
  const setting = { currency, language, placeOf };
  const transactions = childrenOf(element, 'transaction');
  const given = transactions.flatMap((each) => readTransaction(each, setting, findings) ?? []);
  const shares = sharesOf(element, placeOf, findings);
  if (shares.length > 0 && given.some((money) => money.shares.length > 0))
    findings.note('places stand at the activity and at its transactions: a transaction goes by its own');
  return {
    element,
    id,
    title: (title === null ? undefined : narrativesOf(title, language)[0]) ?? '',
    reporter: reporting === undefined ? null : organisationOf(reporting, language),
    ...participants(element, language, findings),
    period: activityPeriod(element, findings),
    shares,
    moneys: [...given, ...budgetsOf(element, currency, findings)],
    related: relatedOf(element, findings)
  };
}

function participants(
  element: XmlElement,
  language: string,
  findings: Findings
): Pick<Activity, 'funders' | 'between' | 'implementers'> {
  const all = childrenOf(element, 'participating-org');
  for (const each of all) {
    const role = attributeOf(each, 'role');
    if (!/^[1-4]$/.test(role)) findings.fault(each, 'a role from 1 to 4', role, 'role');
  }
  return {
    funders: inRoles(all, '1', language),
    between: inRoles(all, '23', language),
    implementers: inRoles(all, '4', language)
  };
}

function inRoles(all: readonly XmlElement[], roles: string, language: string): readonly Organisation[] {
  return all
    .filter((each) => roles.includes(attributeOf(each, 'role')))
    .map((each) => organisationOf(each, language));
}

function noteStatus(activity: XmlElement, findings: Findings): void {
  const status = childOf(activity, 'activity-status');
  const code = attributeOf(status, 'code');
  const words = status === null ? 'its status is not said' : STATUSES.get(code);
  if (words === undefined) findings.fault(status ?? activity, 'an activity status from 1 to 6', code, 'code');
  else if (words !== '') findings.note(words);
}

function relatedOf(activity: XmlElement, findings: Findings): readonly Related[] {
  return childrenOf(activity, 'related-activity').map((element) => {
    const [type, id] = [attributeOf(element, 'type'), attributeOf(element, 'ref').replaceAll(/\s+/g, ' ')];
    if (!/^[1-5]$/.test(type)) findings.fault(element, 'a type of relation from 1 to 5', type, 'type');
    if (id === '') findings.fault(element, 'the identifier of an activity', id, 'ref');
    if (type === '4') findings.note(`paid for together with ${id}: check that no money stands in both`);
    if (type === '5') findings.note(`another publisher reports the same as ${id}: keep one of the two`);
    return { element, type, id };
  });
}
