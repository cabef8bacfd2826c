import type { Count } from '../../domain/count.ts';
import { routeId, type Corridor, type DocumentedRoute } from '../../domain/route.ts';
import type { Words } from '../../i18n/words.ts';
import type { ComparedAnswer, ComparedRoute } from '../../query/compared.ts';
import type { Session } from '../../state/session.svelte.ts';
import type { Cell, Column, Sheet } from '../figure.ts';
import { ask, askCompared, askDocumented, isBySubregion, spanOf, tellingOf } from './ask.ts';
import { codesText, type CodeKind } from './codes.ts';
import { namesText } from './names.ts';
import { eachYearText } from './years.ts';

/** Every route of the view as a table, by how the view tells them; a threshold of the picture leaves nothing out here. */
export function sheet(session: Session): Sheet {
  switch (tellingOf(session)) {
    case 'counted':
      return countedSheet(session);
    case 'compared':
      return comparedSheet(session);
    case 'documented':
      return documentedSheet(session);
  }
}

/** Both ends of every number: between countries first, then within one, then of an unknown end. */
function countedSheet(session: Session): Sheet {
  const { words } = session;
  const found = ask(session)?.corridors;
  const layer = layerText(session);
  const corridors = found ? [...found.crossBorder, ...found.domestic, ...found.unknownOrigin] : [];
  return {
    caption: wholeCaption(captionOf(session), session),
    columns: [
      ...endColumns(session),
      { key: 'least', title: words.say('routes.sheet.least'), kind: 'number' },
      { key: 'most', title: words.say('routes.sheet.most'), kind: 'number' },
      { key: 'years', title: words.say('routes.sheet.years'), kind: 'text' },
      layerColumn(session)
    ],
    ids: corridors.map(routeId),
    rows: corridors.map((corridor) => [
      ...endCells(corridor, words),
      corridor.victims.least,
      corridor.victims.most,
      eachYearText(corridor.years, words),
      layer
    ])
  };
}

function comparedSheet(session: Session): Sheet {
  const { words } = session;
  const answer = askCompared(session);
  const layer = layerText(session);
  const routes = answer ? [...answer.crossBorder, ...answer.domestic] : [];
  const numbers = (['earlier', 'later'] as const).flatMap((side): Column[] => {
    const year = words.year(answer?.[side] ?? 0);
    return (['least', 'most'] as const).map((end) => ({
      key: `${side}_${end}`,
      title: `${year}: ${words.say(`routes.sheet.${end}`)}`,
      kind: 'number'
    }));
  });
  return {
    caption: wholeCaption(comparedCaption(session, answer), session),
    columns: [
      ...endColumns(session),
      { key: 'state', title: words.say('routes.compare'), kind: 'text' },
      ...numbers,
      layerColumn(session)
    ],
    ids: routes.map(routeId),
    rows: routes.map((route: ComparedRoute) => [
      ...endCells(route, words),
      words.say(`routes.state.${route.state}`),
      ...endsOfSide(route.before, words),
      ...endsOfSide(route.after, words),
      layer
    ])
  };
}

function documentedSheet(session: Session): Sheet {
  const { words } = session;
  const answer = askDocumented(session);
  const routes = answer ? [...answer.routes, ...answer.within] : [];
  const layer = layerText(session);
  const coded = (kind: CodeKind) => (route: DocumentedRoute) => codesText(kind, route[kind], words);
  return {
    caption: captionOf(session),
    columns: [
      ...endColumns(session),
      { key: 'mentions', title: words.say('routes.documented.sheet.mentions'), kind: 'number' },
      { key: 'forms', title: words.say('routes.documented.sheet.forms'), kind: 'text' },
      { key: 'profiles', title: words.say('routes.documented.sheet.profiles'), kind: 'text' },
      { key: 'transit', title: words.say('routes.documented.sheet.transit'), kind: 'text' },
      { key: 'years', title: words.say('routes.sheet.years'), kind: 'text' },
      layerColumn(session)
    ],
    ids: routes.map(routeId),
    rows: routes.map((route) => [
      ...endCells(route, words),
      route.mentions,
      coded('forms')(route),
      coded('profiles')(route),
      namesText(route.transit, words),
      eachYearText(route.years, words),
      layer
    ])
  };
}

/** Which evidence a row is of: rows of several tables may come to stand side by side. */
function layerColumn({ words }: Session): Column {
  return { key: 'layer', title: words.say('routes.layer'), kind: 'text' };
}

function layerText({ view, words }: Session): string {
  return words.say(`routes.layer.${view.layer}`);
}

/** A caption that says what the table has beyond its picture: the routes below a threshold, and countries where that has subregions. */
function wholeCaption(caption: string, { view, words }: Session): string {
  return [
    caption,
    ...(view.least > 0 ? [words.say('routes.sheet.every', { n: view.least })] : []),
    ...(isBySubregion(view) ? [words.say('routes.sheet.countries')] : [])
  ].join(words.say('list.clause'));
}

function captionOf(session: Session): string {
  const { view, words } = session;
  const years = words.span(spanOf(session));
  switch (view.layer) {
    case 'detected':
      return words.say('routes.sheet', { years });
    case 'repatriated':
      return words.say('routes.returned.sheet', { years });
    case 'documented':
      return words.say('routes.documented.sheet', { years });
  }
}

function comparedCaption({ view, words }: Session, answer: ComparedAnswer | null): string {
  const [earlier, later] = [words.year(answer?.earlier ?? 0), words.year(answer?.later ?? 0)];
  return words.say(
    view.layer === 'repatriated' ? 'routes.returned.sheet.compared' : 'routes.sheet.compared',
    { earlier, later }
  );
}

function endColumns({ view, words }: Session): Column[] {
  const titles = {
    detected: [words.say('routes.sheet.origin'), words.say('routes.sheet.destination')],
    repatriated: [words.say('routes.returned.sheet.origin'), words.say('routes.returned.sheet.destination')],
    documented: [
      words.say('routes.documented.sheet.origin'),
      words.say('routes.documented.sheet.destination')
    ]
  }[view.layer];
  return (['origin', 'destination'] as const).map((key, i) => ({
    key,
    title: titles[i] ?? '',
    kind: 'text'
  }));
}

function endCells({ origin, destination }: Pick<Corridor, 'origin' | 'destination'>, words: Words): string[] {
  return [words.place(origin), words.place(destination)];
}

/** Both ends of one side of a comparison; a route that was not named is no published zero, and says so as the list does. */
function endsOfSide(count: Count | null, words: Words): Cell[] {
  if (count === null) return [null, null];
  const none = words.say('routes.compare.zero');
  return count.most === 0 ? [none, none] : [count.least, count.most];
}
