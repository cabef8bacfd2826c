import type { Scenes } from '../scene.ts';
import { trendsFigure } from '../trends.ts';
import { lineSources } from './caveats.ts';
import Change from './scenes/Change.svelte';
import Forms from './scenes/Forms.svelte';
import Justice from './scenes/Justice.svelte';
import Line from './scenes/Line.svelte';
import { sourcesWithNotes } from './scenes/notes.ts';
import Persons from './scenes/Persons.svelte';
import { questionOf } from './scenes/questions.ts';
import Rise from './scenes/Rise.svelte';
import { changeTitle, formsTitle, justiceTitle, personsTitle } from './scenes/titles.ts';

/** The parts of the trends that fill slides. */
export const trendsScenes: Scenes = [
  {
    id: 'line',
    title: (session) => trendsFigure.sentence(session),
    sources: sourcesWithNotes,
    Drawing: Line,
    Beside: Rise
  },
  { id: 'change', title: changeTitle, sources: lineSources, Drawing: Change, Beside: null },
  {
    id: 'forms',
    title: formsTitle,
    question: questionOf('forms'),
    sources: lineSources,
    Drawing: Forms,
    Beside: null
  },
  {
    id: 'persons',
    title: personsTitle,
    question: questionOf('persons'),
    sources: lineSources,
    Drawing: Persons,
    Beside: null
  },
  {
    id: 'justice',
    title: justiceTitle,
    question: questionOf('justice'),
    sources: lineSources,
    Drawing: Justice,
    Beside: null
  }
];
