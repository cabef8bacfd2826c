export { default as Shell } from './Embed.svelte';
export { mayChange, touched } from './embedding.ts';
