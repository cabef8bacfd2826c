import { spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { APACHE_MODULES } from './host-programs.ts';

/** A web server that holds the built site twice: at its root, and in a folder of another site. */
export type Host = { readonly root: string; readonly folder: string; readonly close: () => Promise<void> };

/** Writes the settings of a server: `at` is its own folder, `www` holds the site in the folder `atlas`. */
type Settle = (place: { at: string; www: string; ports: readonly [number, number] }) => readonly string[];

/** Starts nginx with the settings that we ship, on ports of its own and with nothing of the machine's. */
export const startNginx = (program: string) =>
  start(program, ({ at, www, ports: [root, folder] }) => {
    const shipped = readFileSync('docs/hosting/nginx.conf', 'utf8');
    const server = shipped.indexOf('server {');
    const stands = (port: number, from: string, missing: string) =>
      changed(shipped.slice(server), [
        ['listen 80;', `listen 127.0.0.1:${port};`],
        ['/var/www/tip-atlas', from],
        ['error_page 404 /404.html', `error_page 404 ${missing}`]
      ]);
    const site = shipped.slice(0, server) + stands(root, `${www}/atlas`, '/404.html');
    const settings = `worker_processes 1; daemon off; pid ${at}/pid; error_log ${at}/error.log;
      events {}
      http {
        access_log off;
        ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${at}/${kind};`).join(' ')}
        ${site}
        ${stands(folder, www, '/atlas/404.html')}
      }`;
    writeFileSync(join(at, 'nginx.conf'), settings);
    return ['-p', at, '-e', join(at, 'error.log'), '-c', join(at, 'nginx.conf')];
  });

const MODULES = [
  'authz_core',
  'mpm_event',
  'mime',
  'dir',
  'alias',
  'headers',
  'setenvif',
  'filter',
  'deflate',
  'brotli'
];

/** Starts Apache with the lines that we ship: in its settings at the root, as `.htaccess` in a folder. */
export const startApache = (program: string) =>
  start(program, ({ at, www, ports: [root, folder] }) => {
    const shipped = readFileSync('docs/hosting/apache.conf', 'utf8');
    writeFileSync(
      join(www, 'atlas/.htaccess'),
      changed(shipped, [['ErrorDocument 404 /404.html', 'ErrorDocument 404 /atlas/404.html']])
    );
    const modules = MODULES.map((name) => [name, join(APACHE_MODULES, `mod_${name}.so`)] as const);
    const settings = `ServerRoot ${at}
      DefaultRuntimeDir ${at}
      PidFile ${at}/pid
      ErrorLog ${at}/error.log
      ServerName localhost
      ${modules.map(([name, file]) => (existsSync(file) ? `LoadModule ${name}_module ${file}` : '')).join('\n')}
      ${process.getuid?.() === 0 ? 'User nobody\nGroup nogroup' : ''}
      TypesConfig /dev/null
      Listen 127.0.0.1:${root}
      Listen 127.0.0.1:${folder}
      <VirtualHost 127.0.0.1:${root}>
        DocumentRoot ${www}/atlas
        <Directory ${www}/atlas>
          Require all granted
          AllowOverride None
          ${shipped}
        </Directory>
      </VirtualHost>
      <VirtualHost 127.0.0.1:${folder}>
        DocumentRoot ${www}
        <Directory ${www}>
          Require all granted
          AllowOverride FileInfo Indexes Options=Indexes,MultiViews
        </Directory>
      </VirtualHost>\n`;
    writeFileSync(join(at, 'apache.conf'), settings);
    return ['-f', join(at, 'apache.conf'), '-DFOREGROUND'];
  });

/** A text with lines changed that must stand in it. */
function changed(text: string, changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((all, [from, to]) => {
    if (!all.includes(from)) throw new Error(`the shipped settings have no "${from}"`);
    return all.replaceAll(from, to);
  }, text);
}

async function start(program: string, settle: Settle): Promise<Host> {
  const at = mkdtempSync(join(tmpdir(), 'tip-atlas-host-'));
  const www = join(at, 'www');
  mkdirSync(www);
  // The server reads the site as somebody else than who made it.
  chmodSync(at, 0o755);
  cpSync('dist', join(www, 'atlas'), { recursive: true });
  const missing = join(www, 'atlas/404.html');
  if (!existsSync(missing)) writeFileSync(missing, '<!doctype html><title>There is no such page</title>');
  const ports = [await freePort(), await freePort()] as const;
  const child = spawn(program, settle({ at, www, ports }), { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  const ended = new Promise<void>((done) =>
    child.once('exit', () => {
      done();
    })
  );
  const close = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(at, { recursive: true });
  };
  for (let tries = 0; !(await answers(ports[1])); tries++) {
    if (tries > 100 || child.exitCode !== null) {
      const log = join(at, 'error.log');
      said += existsSync(log) ? readFileSync(log, 'utf8') : '';
      await close();
      throw new Error(`${program} does not answer: ${said}`);
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  const [root, folder] = ports.map((port) => `http://127.0.0.1:${port}`) as [string, string];
  return { root, folder: `${folder}/atlas`, close };
}

async function answers(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/`).then(
    () => true,
    () => false
  );
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        done(port);
      });
    });
  });
}
