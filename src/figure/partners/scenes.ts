import '../partners.ts';
import type { Session } from '../../state/session.svelte.ts';
import type { Scenes } from '../scene.ts';
import Amounts from './scenes/Amounts.svelte';
import Key from './scenes/Key.svelte';
import Programmes from './scenes/Programmes.svelte';
import Unpublished from './scenes/Unpublished.svelte';
import Who from './scenes/Who.svelte';
import { moneyTitle, programmesTitle, whoTitle } from './scenes/titles.ts';

const moneyApart = ({ words }: Session) => words.say('partners.caveat');

/** The parts of the partners view that fill slides. */
export const partnersScenes: Scenes = [
  { id: 'who', title: whoTitle, caveat: moneyApart, Drawing: Who, Beside: Key },
  { id: 'money', title: moneyTitle, caveat: moneyApart, Drawing: Amounts, Beside: Unpublished },
  { id: 'programmes', title: programmesTitle, caveat: moneyApart, Drawing: Programmes, Beside: null }
];
