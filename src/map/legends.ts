import type { ComponentProps } from 'svelte';
import type Legend from './Legend.svelte';
import { fixedSamples } from './samples.ts';
import { isWorld, lineWidth, ringRadius, type MapKind } from './scale.ts';
import type { Mark, Tone } from './scene.ts';

type Specimen = { readonly name: string; readonly props: ComponentProps<typeof Legend> };

const persons = (n: number) => ({ least: n, most: n });

/** The legend of a kind of picture in its fixed scale; in the texts `#` stands for a number. */
function counted(kind: MapKind, texts: readonly string[]) {
  const [
    country = '',
    world = '',
    small = '',
    least = '',
    ring = '',
    published = '',
    hidden = '',
    silent = ''
  ] = texts;
  const title = isWorld(kind) ? world : country;
  const samples = fixedSamples(kind);
  const said = (text: string, n: number) => text.replace('#', n.toLocaleString('en'));
  const ringOf = (n: number) => ({ radius: ringRadius(kind, persons(n)), tone: 'strong' as const });
  return {
    title,
    lines: samples.lines.map((n, i) => ({
      width: lineWidth(kind, persons(n)),
      tone: 'strong' as const,
      dash: 'solid' as const,
      text: said(i === 0 ? small : '#', n)
    })),
    rings: [
      { ...ringOf(samples.leastRing), open: true, text: said(least, samples.leastRing) },
      { ...ringOf(samples.ring ?? 0), text: said(ring, samples.ring ?? 0) }
    ],
    published,
    hidden,
    silent
  };
}

const english = [
  'Detected victims, fixed country scale',
  'Detected victims, fixed world scale',
  '# or fewer, and hidden (<5)',
  '# or fewer within the country',
  '# within the country',
  'published',
  'only hidden numbers',
  'did not report in these years: no answer, not zero'
];

const urdu = [
  'شناخت شدہ متاثرین، مقررہ ملکی پیمانہ',
  'شناخت شدہ متاثرین، مقررہ عالمی پیمانہ',
  '# یا کم، اور پوشیدہ (5 سے کم)',
  'ملک کے اندر # یا کم',
  'ملک کے اندر #',
  'شائع شدہ',
  'صرف پوشیدہ اعداد',
  'ان سالوں میں رپورٹ نہیں دی: جواب نہیں، صفر نہیں'
];

const STATES: readonly (readonly [Tone, Mark])[] = [
  ['new', 'plus'],
  ['grown', 'up'],
  ['same', 'equal'],
  ['shrunk', 'down'],
  ['ended', 'cross'],
  ['unclear', 'unclear']
];

/** The legend of each kind of picture, in Urdu, and of the evidence that is not counted or that is compared. */
export const legends: readonly Specimen[] = [
  ...(['country-screen', 'world-screen', 'country-phone', 'world-phone', 'country-stage'] as const).map(
    (kind) => ({
      name: `legend-${kind}`,
      props: { kind, texts: counted(kind, english) }
    })
  ),
  { name: 'legend-urdu', props: { kind: 'country-screen', texts: counted('country-screen', urdu) } },
  {
    name: 'legend-compared',
    props: {
      kind: 'country-screen',
      texts: {
        title: '2015 and 2022 compared',
        lines: STATES.map(([tone, mark]) => ({ width: 2, tone, mark, dash: 'solid', text: tone })),
        rings: []
      }
    }
  },
  {
    name: 'legend-documented',
    props: {
      kind: 'country-screen',
      texts: {
        title: 'Documented, not counted',
        lines: [{ width: 1.6, tone: 'documented', dash: 'dotted', text: 'named by a report' }],
        rings: [],
        via: 'named as a place of transit'
      }
    }
  }
];
