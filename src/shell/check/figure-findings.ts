import { isShut, type AskedFor, type FigureSeen } from './figure.ts';
import { is, type Finding } from './finding.ts';

/** What was seen of the figure itself, in the order in which a webmaster asks. */
export function figureFindings(seen: FigureSeen | null): readonly Finding[] {
  if (seen === null) return [is('figure', 'fact', 'figure_wait')];
  const { status } = seen;
  if (status === null) return [is('figure', 'look', 'figure_silent', { address: seen.address })];
  if (status !== 200)
    return [is('figure', 'look', 'figure_gone', { address: seen.address, status: String(status) })];
  if (!seen.didLoad) return [is('figure', 'look', 'figure_unloaded', { address: seen.address })];
  return [
    is('figure', 'good', 'figure_came', { address: seen.address }),
    ...unknownFinding(seen),
    heightFinding(seen),
    requestFinding(seen),
    firstFinding(seen),
    touchedFinding(seen),
    cookieFinding(seen),
    policyFinding(seen),
    ancestorFinding(seen)
  ];
}

function unknownFinding({ unknown }: FigureSeen): readonly Finding[] {
  return unknown.length === 0
    ? []
    : [is('figure_view', 'look', 'figure_unknown', { list: unknown.join(', ') })];
}

function heightFinding({ height: { told, own } }: FigureSeen): Finding {
  if (told === null) return is('figure_height', 'look', 'figure_height_none');
  if (own === null) return is('figure_height', 'fact', 'figure_height_told', { told });
  return Math.abs(told - own) <= 1
    ? is('figure_height', 'good', 'figure_height_right', { told })
    : is('figure_height', 'look', 'figure_height_wrong', { told, own });
}

function requestFinding({ isOpen, foreign, touched, first, address }: FigureSeen): Finding {
  const site = new URL(address).host;
  if (foreign.length > 0)
    return is('figure_requests', 'look', 'figure_requests_some', { list: foreign.join(', ') });
  return isOpen
    ? is('figure_requests', 'good', 'figure_requests_none', { n: touched?.length ?? 0, site })
    : is('figure_requests', 'fact', 'figure_requests_closed', {
        n: Math.max(0, (first?.length ?? 0) - 1),
        site
      });
}

function firstFinding({ isOpen, first }: FigureSeen): Finding {
  if (first === null) return is('figure_first', 'fact', 'figure_first_none');
  return bytesFinding('figure_first', isOpen ? 'figure_first' : 'figure_first_closed', first);
}

function touchedFinding({ touched, isAwake }: FigureSeen): Finding {
  if (isAwake === false) return is('figure_touched', 'look', 'figure_touched_asleep');
  return touched === null
    ? is('figure_touched', 'fact', 'figure_touched_closed')
    : bytesFinding('figure_touched', 'figure_touched', touched);
}

/** Bytes are only added where they are told, and never a 0 that nobody told. */
function bytesFinding(
  about: string,
  key: 'figure_first' | 'figure_first_closed' | 'figure_touched',
  files: readonly AskedFor[]
): Finding {
  const told = files.flatMap(({ bytes }) => bytes ?? []);
  const hidden = files.length - told.length;
  const sum = told.reduce((all, each) => all + each, 0);
  if (hidden === 0) return is(about, 'fact', key, { sum, n: files.length });
  return is(about, 'fact', `${key}_part`, { sum, n: files.length, hidden });
}

function cookieFinding({ cookies }: FigureSeen): Finding {
  if (cookies === null) return is('figure_cookies', 'fact', 'figure_cookies_closed');
  return cookies.length === 0
    ? is('figure_cookies', 'good', 'figure_cookies_none')
    : is('figure_cookies', 'look', 'figure_cookies_some', { names: cookies.join(', ') });
}

function policyFinding({ policy }: FigureSeen): Finding {
  if (policy === null) return is('figure_policy', 'look', 'figure_policy_none');
  return isShut(policy)
    ? is('figure_policy', 'good', 'figure_policy_shut')
    : is('figure_policy', 'look', 'figure_policy_open');
}

function ancestorFinding({ ancestors }: FigureSeen): Finding {
  if (ancestors === null) return is('figure_ancestors', 'fact', 'figure_ancestors_closed');
  return ancestors === 'any'
    ? is('figure_ancestors', 'good', 'figure_ancestors_any')
    : is('figure_ancestors', 'look', 'figure_ancestors_some', { list: ancestors });
}
