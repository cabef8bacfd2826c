import { expect, test } from 'vitest';
import { licenceTexts } from '../../../tools/vite-licences.ts';

test('the notice of every package that the site carries goes with it', () => {
  const texts = licenceTexts('node_modules');
  for (const words of [
    'leaflet',
    'Volodymyr Agafonkin',
    'svelte',
    'Mike Bostock',
    'SIL OPEN FONT LICENSE',
    'ISC'
  ]) {
    expect(texts.toLowerCase()).toContain(words.toLowerCase());
  }
});
