import type { Count } from '../domain/count.ts';
import { HIDDEN_MOST } from '../domain/count.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { JusticeCell, TierYear } from '../domain/justice.ts';
import type { Inhabitants, PlaceId } from '../domain/place.ts';
import type { SourceId } from '../domain/source.ts';
import type { VictimCell } from '../domain/victims.ts';
import type { Tables } from './joining.ts';
import { rowsIfRead, type ReadRow } from './rows.ts';

type VictimParts = Pick<Dataset, 'victims' | 'population' | 'justice' | 'tiers'>;

/** The tables of who was detected and of what justice did, with what they are set beside; absent tables stay `null`. */
export function joinVictims(tables: Tables): VictimParts {
  return {
    victims: rowsIfRead(tables.victims, victimCell),
    population: rowsIfRead(tables.population, inhabitants),
    justice: rowsIfRead(tables.justice, justiceCell),
    tiers: rowsIfRead(tables.tiers, tierYear)
  };
}

/** The count a cell of text was published as: `12`, or `<5` for 0 to 4. */
function countCell(text: string): Count {
  if (text === '<5') return { least: 0, most: HIDDEN_MOST };
  return { least: Number(text), most: Number(text) };
}

const victimCell: ReadRow<VictimCell> = (cell) => ({
  place: cell('place') as PlaceId,
  year: Number(cell('year')),
  form: cell('form') as VictimCell['form'],
  sex: cell('sex') as VictimCell['sex'],
  age: cell('age') as VictimCell['age'],
  victims: countCell(cell('victims')),
  source: cell('source') as SourceId
});

const justiceCell: ReadRow<JusticeCell> = (cell) => ({
  place: cell('place') as PlaceId,
  year: Number(cell('year')),
  stage: cell('stage') as JusticeCell['stage'],
  sex: cell('sex') as JusticeCell['sex'],
  persons: countCell(cell('persons')),
  source: cell('source') as SourceId
});

const tierYear: ReadRow<TierYear> = (cell) => ({
  place: cell('place') as PlaceId,
  year: Number(cell('year')),
  tier: cell('tier'),
  source: cell('source') as SourceId
});

const inhabitants: ReadRow<Inhabitants> = (cell) => ({
  place: cell('place') as PlaceId,
  year: Number(cell('year')),
  persons: Number(cell('population'))
});
