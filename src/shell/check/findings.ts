import { is, type Finding } from './finding.ts';
import type { Observed } from './observe.ts';

/** What was seen of the place, in the order in which a webmaster asks. */
export function findings(seen: Observed): readonly Finding[] {
  return [
    is('frame', seen.isFramed ? 'good' : 'fact', seen.isFramed ? 'frame_yes' : 'frame_no'),
    is('scripts', 'good', 'scripts'),
    heightFinding(seen),
    cookieFinding(seen),
    requestFinding(seen),
    storageFinding(seen),
    policyFinding(seen),
    is('sandbox', 'fact', seen.hasOrigin ? 'box_open' : 'box_closed'),
    popupFinding(seen),
    is('downloads', 'fact', seen.downloads === null ? 'downloads' : 'downloads_offered'),
    is('width', 'fact', 'width', { n: seen.width }),
    is('scheme', 'fact', seen.prefersDark ? 'scheme_dark' : 'scheme_light'),
    is('language', 'fact', 'language', { list: seen.languages.join(', ') }),
    seen.referrer === null
      ? is('referrer', 'fact', 'referrer_none')
      : is('referrer', 'fact', 'referrer', { referrer: seen.referrer })
  ];
}

function heightFinding({ isFramed, height }: Observed): Finding {
  if (!isFramed) return is('height', 'fact', 'height_alone');
  if (height === null) return is('height', 'fact', 'height_wait');
  const { given, own } = height;
  if (Math.abs(given - own) <= 1) return is('height', 'good', 'height_kept', { own });
  return is('height', 'look', given < own ? 'height_short' : 'height_tall', { given, own });
}

function cookieFinding({ cookies }: Observed): Finding {
  if (cookies === null) return is('cookies', 'good', 'cookies_closed');
  if (cookies.length === 0) return is('cookies', 'good', 'cookies_none');
  return is('cookies', 'look', 'cookies_some', { names: cookies.join(', ') });
}

function requestFinding({ foreign, files, address }: Observed): Finding {
  if (foreign.length > 0) return is('requests', 'look', 'requests_some', { list: foreign.join(', ') });
  return is('requests', 'good', 'requests_none', { n: files, site: new URL(address).host });
}

function storageFinding({ stored }: Observed): Finding {
  if (stored === null) return is('storage', 'good', 'storage_closed');
  return stored === 0
    ? is('storage', 'good', 'storage_unused')
    : is('storage', 'look', 'storage_used', { n: stored });
}

function policyFinding({ policy, violations }: Observed): Finding {
  if (violations.length > 0) return is('policy', 'look', 'policy_broken', { list: violations.join(', ') });
  return policy === null ? is('policy', 'look', 'policy_none') : is('policy', 'good', 'policy_kept');
}

function popupFinding({ popups }: Observed): Finding {
  if (popups === null) return is('popups', 'fact', 'popups');
  return popups === 'allowed' ? is('popups', 'good', 'popups_open') : is('popups', 'look', 'popups_closed');
}
