import type { ContributionKind } from '../../domain/partner.ts';
import type { Activity } from './activity.ts';
import type { Findings } from './findings.ts';
import { calledIn, knownPartner, partnerOf, type Partners } from './organisations.ts';
import type { Money } from './money.ts';

/** The partner that a row stands under, and what it contributes. */
export type Giver = { readonly partner: string; readonly kind: ContributionKind };

/**
 * Who gave some money: the provider that its transaction names, else of money that came in or of a budget the only
 * funding organisation, else the organisation that reports. Several funders have no share each, so they are only named.
 */
export function giverOf(
  money: Money,
  activity: Activity,
  partners: Partners,
  findings: Findings
): Giver | null {
  const [funder, second] = activity.funders;
  const only = second === undefined ? funder : undefined;
  const isFunded = money.isIncoming || money.basis === 'budget';
  const giver =
    money.provider ?? (isFunded ? only : undefined) ?? (money.isIncoming ? null : activity.reporter);
  if (giver === null) {
    const expected = money.isIncoming ? 'a provider-org of incoming money' : 'a reporting-org';
    findings.fault(money.element, expected, 'none');
    return null;
  }
  const partner = knownPartner(giver, partners, findings);
  if (partner === undefined) return null;
  const known = activity.funders.map((each) => partnerOf(each, partners));
  const isFunder = money.isIncoming || known.length === 0 || known.includes(partner);
  if (!isFunder)
    findings.note(`funded by ${activity.funders.map(calledIn).join(', ')}, without a share for each`);
  return { partner, kind: isFunder ? 'financial' : 'implementing' };
}

/** The partners that give to an activity which names no amount: all its funders, else the one that reports it. */
export function giversWithoutAmount(
  { element, funders, reporter }: Activity,
  partners: Partners,
  findings: Findings
): readonly Giver[] {
  const givers = funders.length > 0 || reporter === null ? funders : [reporter];
  if (givers.length === 0)
    findings.fault(element, 'a reporting-org or a participating-org of role 1', 'none');
  const known = givers.flatMap((giver) => knownPartner(giver, partners, findings) ?? []);
  return [...new Set(known)].map((partner) => ({ partner, kind: 'financial' }));
}

/** The partners that carry an activity out or got some of its money, apart from the giver. */
export function carriers(
  { implementers, reporter }: Activity,
  giver: string,
  moneys: readonly Money[],
  partners: Partners,
  findings: Findings
): readonly string[] {
  const isIncoming = moneys[0]?.isIncoming === true;
  const named = [...implementers, ...(isIncoming && reporter !== null ? [reporter] : [])];
  const ids = named.flatMap((each) => {
    const partner = partnerOf(each, partners);
    if (partner === undefined)
      findings.note(`carried out by ${calledIn(each)}, which is no partner on record`);
    return partner ?? [];
  });
  // Money goes to many that are no partners, suppliers and shelters among them: they are not named.
  const receivers = moneys.flatMap(({ receiver }) =>
    receiver === null ? [] : (partnerOf(receiver, partners) ?? [])
  );
  return [...new Set([...ids, ...receivers])].filter((id) => id !== giver);
}
