export { default as Wider } from './Wider.svelte';
export { default as Justice } from './Justice.svelte';
export { default as Persons } from './Persons.svelte';
export { default as Peers } from './Peers.svelte';
export { default as Shares } from './Shares.svelte';
export { default as Small } from './Small.svelte';
