/** All that shows replies: a first visit to a record that nobody has replied to carries none of it. */
export { withReplies } from '../data/join-replies.ts';
export { default as Replies } from './Replies.svelte';
