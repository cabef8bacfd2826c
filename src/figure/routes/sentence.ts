import type { Span } from '../../domain/year.ts';
import type { Session } from '../../state/session.svelte.ts';
import {
  ask,
  askCompared,
  askDocumented,
  isBySubregion,
  placesOf,
  recordOf,
  tellingOf,
  yearsOutside
} from './ask.ts';
import { layerState } from './layer.ts';
import { namesOf } from './names.ts';
import { comparedSentence } from './sentence-compared.ts';
import { detectedSentence } from './sentence-detected.ts';
import { documentedSentence } from './sentence-documented.ts';
import { returnedSentence } from './sentence-returned.ts';
import { subregionSentence } from './sentence-subregions.ts';

/** The finding of the routes view as one sentence, told by its layer of evidence. */
export function routesSentence(session: Session): string {
  return session.words.sentence(finding(session));
}

function finding(session: Session): string {
  const { words, view } = session;
  switch (layerState(session)) {
    case 'loading':
      return words.say('routes.layer.loading');
    case 'failed':
      return words.say('failure.page', { table: 'routes' });
    case 'ready':
      break;
  }
  if (view.place.length > 0 && namesOf(session) === '') {
    return words.say('routes.none.place', { code: view.place.join(words.say('list.separator')) });
  }
  const outside = yearsOutside(session);
  return withStrangers(session, outside === null ? told(session) : outsideSentence(session, outside));
}

/** A finding about the known places of an address names the codes in it that name none. */
function withStrangers({ dataset, view, words }: Session, finding: string): string {
  const known = placesOf(dataset, view);
  const strangers = view.place.filter((id) => !known.includes(id));
  if (strangers.length === 0) return finding;
  const code = strangers.join(words.say('list.separator'));
  return [finding, words.say('routes.also.unknown', { code })].join(words.say('list.clause'));
}

function told(session: Session): string {
  switch (tellingOf(session)) {
    case 'counted': {
      const answer = ask(session);
      if (answer === null) return '';
      const between = isBySubregion(session.view) ? subregionSentence(session) : null;
      if (between !== null) return between;
      return session.view.layer === 'repatriated'
        ? returnedSentence(session, answer)
        : detectedSentence(session, answer);
    }
    case 'compared': {
      const answer = askCompared(session);
      return answer ? comparedSentence(session, answer) : '';
    }
    case 'documented': {
      const answer = askDocumented(session);
      return answer ? documentedSentence(session, answer) : '';
    }
  }
}

function outsideSentence(session: Session, years: Span): string {
  const { words } = session;
  return words.say('routes.none.years', { all: words.span(recordOf(session)), years: words.span(years) });
}
