import { dateOf, refuseReversed } from './dates.ts';
import { attributeOf, childOf, childrenOf, type XmlElement } from './element.ts';
import type { Findings } from './findings.ts';
import { valueOf, type Money } from './money.ts';

type Budget = { readonly isRevised: boolean; readonly money: Money };

/**
 * The budgets of an activity that stand: a revised one takes the place of an original one of the same period, in
 * whatever currency. Any other overlap of budgets that would be added is a fault, as the money of the overlap would count twice.
 */
export function budgetsOf(activity: XmlElement, currency: string, findings: Findings): readonly Money[] {
  const budgets = childrenOf(activity, 'budget').map((element) => readBudget(element, currency, findings));
  const revised = budgets.filter(({ isRevised }) => isRevised);
  const standing = budgets.filter(
    ({ isRevised, money }) => isRevised || !revised.some((other) => isSamePeriod(other.money, money))
  );
  const replaced = budgets.length - standing.length;
  if (replaced > 0)
    findings.note(`${replaced} original ${replaced === 1 ? 'budget' : 'budgets'} replaced by revised`);
  standing.forEach((budget, at) => {
    const clash = standing.slice(0, at).find((other) => isClash(budget, other));
    if (clash === undefined) return;
    const { start, end } = clash.money;
    findings.fault(
      budget.money.element,
      `a period apart from ${start} to ${end}, or a revised budget of just that`,
      `${budget.money.start} to ${budget.money.end}`
    );
  });
  return standing.map(({ money }) => money);
}

function readBudget(element: XmlElement, currency: string, findings: Findings): Budget {
  const isRevised = isSecond(element, 'type', findings);
  const isCommitted = isSecond(element, 'status', findings);
  const [start, end] = [bound(element, 'period-start', findings), bound(element, 'period-end', findings)];
  refuseReversed(element, { start, end }, findings);
  const money: Money = {
    element,
    flow: isCommitted ? 'budget' : 'indicative-budget',
    basis: 'budget',
    // An indicative budget is an estimate that binds nobody; a committed one is what was published, to the unit.
    status: isCommitted ? 'published' : 'approximate',
    isIncoming: false,
    ...valueOf(element, currency, findings),
    provider: null,
    receiver: null,
    shares: [],
    start,
    end
  };
  return { isRevised, money };
}

/** Whether an attribute is 2; the standard takes one that is not there for 1, and there are no others. */
function isSecond(element: XmlElement, attribute: 'type' | 'status', findings: Findings): boolean {
  const code = attributeOf(element, attribute) || '1';
  if (!/^[12]$/.test(code)) findings.fault(element, '1 or 2', code, attribute);
  return code === '2';
}

function bound(budget: XmlElement, name: 'period-start' | 'period-end', findings: Findings): string {
  const element = childOf(budget, name);
  if (element !== null) return dateOf(element, findings);
  findings.fault(budget, `a ${name}`, 'none');
  return '';
}

function isSamePeriod(a: Money, b: Money): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Whether two budgets that overlap would be added, or one of them is a revision of a part of the other. */
function isClash(a: Budget, b: Budget): boolean {
  const isOverlap = a.money.start <= b.money.end && b.money.start <= a.money.end && a.money.start !== '';
  const isAdded = a.money.flow === b.money.flow && a.money.currency === b.money.currency;
  return isOverlap && (isAdded || a.isRevised !== b.isRevised);
}
