import Brief from '../figure/trends/Brief.svelte';
import { wake } from '../shell/light/wake.ts';

// The line of detected victims: totals are enough for as long as nobody asks for a kind of victims or for a place.
await wake({ Drawing: Brief, joiners: {} });
