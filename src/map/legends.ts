import type { ComponentProps } from 'svelte';
import type Legend from './Legend.svelte';
import { lineWidth, ringRadius, type MapKind } from './scale.ts';
import type { Mark, Tone } from './scene.ts';

type Specimen = { readonly name: string; readonly props: ComponentProps<typeof Legend> };

const persons = (n: number) => ({ least: n, most: n });

function counted(kind: MapKind, texts: readonly string[]) {
  const [title = '', small = '', ring = '', published = '', hidden = '', silent = ''] = texts;
  const line = (n: number, text: string) =>
    ({ width: lineWidth(kind, persons(n)), tone: 'strong', dash: 'solid', text }) as const;
  return {
    title,
    lines: [line(10, small), line(100, '100'), line(1000, '1,000')],
    rings: [{ radius: ringRadius(kind, persons(10_000)), tone: 'strong' as const, text: ring }],
    published,
    hidden,
    silent
  };
}

const english = [
  'Detected victims, fixed scale',
  '10 or fewer, and hidden (<5)',
  '10,000 within the country',
  'published',
  'only hidden numbers',
  'did not report in these years: no answer, not zero'
];

const urdu = [
  'شناخت شدہ متاثرین، مقررہ پیمانہ',
  '10 یا کم، اور پوشیدہ (5 سے کم)',
  'ملک کے اندر 10,000',
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
  ...(['country-screen', 'world-screen', 'country-phone', 'country-stage'] as const).map((kind) => ({
    name: `legend-${kind}`,
    props: { kind, texts: counted(kind, english) }
  })),
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
