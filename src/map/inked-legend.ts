import type { Sample } from '../chart/paper/legend.ts';
import { headHalf, placeArrow } from './arrow.ts';
import { routeInks, ringInks } from './inked.ts';
import type { LegendTexts, LineSample, RingSample } from './legend-texts.ts';

const LONG = 52;
const STRAIGHT = { least: 0, more: 0, long: 1 };

/** What lines, rings, dots and hatches mean: what `Legend.svelte` shows, as samples for paper. */
export function mapSamples(texts: LegendTexts): readonly Sample[] {
  const { published, hidden, via, silent } = texts;
  return [
    ...texts.lines.map(lineSample),
    ...texts.rings.map(ringSample),
    ...(published === undefined
      ? []
      : [dotSample(published, [{ kind: 'circle', at: [4.5, 4.5], radius: 3.6, fill: 'ink' }])]),
    ...(hidden === undefined
      ? []
      : [
          dotSample(hidden, [
            { kind: 'circle', at: [4.5, 4.5], radius: 3.2, fill: 'card', stroke: 'ink', pen: 1.4 }
          ])
        ]),
    ...(via === undefined
      ? []
      : [
          dotSample(via, [
            { kind: 'rect', x: 0.5, y: 0.5, width: 8, height: 8, fill: 'card', stroke: 'ink', pen: 1.4 }
          ])
        ]),
    ...(silent === undefined ? [] : [silentSample(silent)])
  ];
}

function lineSample({ text, ...sample }: LineSample): Sample {
  const height = Math.ceil(Math.max(14, 2 * headHalf(sample.width) + 2));
  const arrow = placeArrow([0, height / 2], [LONG, height / 2], sample.width, STRAIGHT, {
    start: 0,
    end: -6
  });
  return { text, width: LONG, height, inks: arrow ? routeInks({ ...sample, ...arrow }, true) : [] };
}

function ringSample({ text, ...ring }: RingSample): Sample {
  const side = 2 * ring.radius + (ring.radius > 12 ? 14 : 4);
  return { text, width: side, height: side, inks: ringInks({ ...ring, at: [side / 2, side / 2] }, 1) };
}

function dotSample(text: string, inks: Sample['inks']): Sample {
  return { text, width: 9, height: 9, inks };
}

function silentSample(text: string): Sample {
  const box = { x: 0.5, y: 0.5, width: 25, height: 13 } as const;
  return {
    text,
    width: 26,
    height: 14,
    inks: [
      { kind: 'path', d: 'M0.5,0.5H25.5V13.5H0.5Z', isHatched: true },
      { kind: 'rect', ...box, stroke: 'hatch', pen: 1 }
    ]
  };
}
