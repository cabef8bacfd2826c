import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const HERE = join(import.meta.dirname, 'kepler');
const MODULES = join(HERE, 'node_modules');

/** What the page loads, as the makers build it for pages without a bundler. */
const FILES = [
  'react/umd/react.production.min.js',
  'react-dom/umd/react-dom.production.min.js',
  'redux/dist/redux.min.js',
  'react-redux/dist/react-redux.min.js',
  'styled-components/dist/styled-components.min.js',
  'kepler.gl/umd/keplergl.min.js',
  'kepler.gl/umd/keplergl.min.css'
];

/** Puts the page of kepler.gl into a built site, where kepler.gl is installed. */
export function buildKepler(site: string): void {
  if (!existsSync(MODULES)) return;
  mkdirSync(join(site, 'kepler'), { recursive: true });
  for (const file of FILES) copyFileSync(join(MODULES, file), join(site, 'kepler', basename(file)));
  for (const file of ['kepler.html', 'kepler.js']) copyFileSync(join(HERE, file), join(site, file));
}
