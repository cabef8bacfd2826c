import '../country.ts';
import type { Scenes } from '../scene.ts';
import Missing from './scenes/Missing.svelte';
import { missingTitle } from './scenes/titles.ts';

/** The parts of the page of a country that fill slides; its years and its routes are those of the other views. */
export const countryScenes: Scenes = [{ id: 'missing', title: missingTitle, Drawing: Missing, Beside: null }];
