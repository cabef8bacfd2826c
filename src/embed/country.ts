import Brief from '../figure/country/Brief.svelte';
import { wake } from '../shell/light/wake.ts';

// The line of one country: totals are enough, and the HTML says the rest.
await wake({ Drawing: Brief, joiners: {} });
