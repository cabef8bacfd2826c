import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where Debian keeps the programs, and the modules of Apache. */
const NGINX = '/usr/sbin/nginx';
const APACHE = '/usr/sbin/apache2';
export const APACHE_MODULES = '/usr/lib/apache2/modules';

/** The web servers of this machine that the hosting files are written for; one that is not there is `null`. */
export type HostPrograms = { readonly nginx: string | null; readonly apache: string | null };

/** Finds nginx and Apache; in a Debian container whose root we are they are fetched, and nothing of them is started. */
export function hostPrograms(): HostPrograms {
  if (!(existsSync(NGINX) && existsSync(APACHE))) fetchBoth();
  return {
    nginx: existsSync(NGINX) ? NGINX : null,
    apache: existsSync(APACHE) && existsSync(APACHE_MODULES) ? APACHE : null
  };
}

/** On a machine with services of its own a package would start one more, so there a person has to install it. */
function fetchBoth(): void {
  const isOurs =
    existsSync('/etc/debian_version') && process.getuid?.() === 0 && !existsSync('/run/systemd/system');
  if (!isOurs) return;
  const options = {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
    stdio: 'ignore',
    timeout: 180_000
  } as const;
  try {
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', 'nginx-light', 'apache2-bin'],
      options
    );
  } catch {
    // Without a network there is nothing to fetch: what is missing is said where its tests are left out.
  }
}
