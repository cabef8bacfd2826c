import type { ComponentProps } from 'svelte';
import type Legend from './Legend.svelte';

type Specimen = { readonly name: string; readonly props: ComponentProps<typeof Legend> };

const english = {
  title: 'Detected victims, fixed scale',
  lines: [
    { n: 10, text: '10 or fewer, and hidden (<5)' },
    { n: 100, text: '100' },
    { n: 1000, text: '1,000' }
  ],
  ring: { n: 10000, text: '10,000 within the country' },
  published: 'published',
  hidden: 'only hidden numbers',
  silent: 'did not report in these years: no answer, not zero'
};

/** The legend of each kind of picture, and in Urdu. */
export const legends: readonly Specimen[] = [
  { name: 'legend-country', props: { kind: 'country-screen', texts: english } },
  { name: 'legend-world', props: { kind: 'world-screen', texts: english } },
  { name: 'legend-phone', props: { kind: 'country-phone', texts: english } },
  { name: 'legend-stage', props: { kind: 'country-stage', texts: english } },
  {
    name: 'legend-urdu',
    props: {
      kind: 'country-screen',
      texts: {
        ...english,
        title: 'شناخت شدہ متاثرین، مقررہ پیمانہ',
        published: 'شائع شدہ',
        hidden: 'صرف پوشیدہ اعداد',
        silent: 'ان سالوں میں رپورٹ نہیں دی: جواب نہیں، صفر نہیں'
      }
    }
  }
];
