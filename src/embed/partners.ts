import { joinPartners } from '../data/join-partners.ts';
import Who from '../figure/partners/Who.svelte';
import { wake } from '../shell/light/wake.ts';

// Who contributes with what: the grants stand in the panel, which comes with the hand that opens it.
await wake({ Drawing: Who, joiners: { response: joinPartners } });
