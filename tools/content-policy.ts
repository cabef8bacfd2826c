import { INLINE_HASHES } from './opening.ts';

/** What a page of the built site may load and do; the same text stands in its `<meta>` and in the server's header. */
export const CONTENT_POLICY = [
  "default-src 'none'",
  `script-src 'self' ${INLINE_HASHES}`,
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  // the preview of an embed in the share dialog
  "frame-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  // the worker that keeps a copy for offline names itself by the third, and the drawing of an embedded figure makes its own
  // elements by the fourth, as the whole figure comes to the same page after it
  'trusted-types svelte-trusted-html default tip-atlas-worker tip-atlas-light'
].join('; ');

/** The headers of one address: anybody may frame what stands below `/embed/`, and the site as one file is saved and not shown. */
export function securityHeaders(path: string): Readonly<Record<string, string>> {
  const free = path.startsWith('/embed/');
  return {
    'Access-Control-Allow-Origin': '*',
    'Content-Security-Policy': free ? CONTENT_POLICY : `${CONTENT_POLICY}; frame-ancestors 'self'`,
    'X-Content-Type-Options': 'nosniff',
    // What somebody reads here is nobody else's business, so no site linked to learns of it.
    'Referrer-Policy': 'no-referrer',
    // Under the policy of the site its scripts would be refused: it is opened from a disk.
    ...(path === '/tip-atlas.html' ? { 'Content-Disposition': 'attachment' } : {})
  };
}

/** How long a file may be kept: for good where its name holds a hash of its content, else it is asked for again. */
export function cachePolicy(path: string): string {
  return HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

const HASHED = /^\/assets\/.*[-.][\w-]{8,}\.\w+$/;
