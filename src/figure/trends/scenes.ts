import type { Scenes } from '../scene.ts';
import { trendsFigure } from '../trends.ts';
import Change from './scenes/Change.svelte';
import Forms from './scenes/Forms.svelte';
import Justice from './scenes/Justice.svelte';
import Line from './scenes/Line.svelte';
import Persons from './scenes/Persons.svelte';
import Rise from './scenes/Rise.svelte';
import { changeTitle, formsTitle, justiceTitle, personsTitle } from './scenes/titles.ts';

/** The parts of the trends that fill slides. */
export const trendsScenes: Scenes = [
  { id: 'line', title: (session) => trendsFigure.sentence(session), Drawing: Line, Beside: Rise },
  { id: 'change', title: changeTitle, Drawing: Change, Beside: null },
  { id: 'forms', title: formsTitle, Drawing: Forms, Beside: null },
  { id: 'persons', title: personsTitle, Drawing: Persons, Beside: null },
  { id: 'justice', title: justiceTitle, Drawing: Justice, Beside: null }
];
