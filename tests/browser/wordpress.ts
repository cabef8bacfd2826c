/**
 * What WordPress does to the oEmbed answer of a site that it does not know, and to the messages of its frame: our own small
 * version for the tests, written from what is documented.
 *
 * - developer.wordpress.org/reference/functions/wp_filter_oembed_result/ : only `a[href]`, `blockquote` and `iframe` with these
 *   attributes stay; without a frame there is nothing; the frame is put into a sandbox and told a secret.
 * - developer.wordpress.org/reference/functions/wp_filter_oembed_iframe_title_attribute/ : a frame without a title gets the answer's.
 * - developer.wordpress.org/reference/functions/_oembed_filter_feed_content/ : in a feed a frame is never hidden.
 * - make.wordpress.org/core/2015/10/28/new-embeds-feature-in-wordpress-4-4/ : messages of a frame that knows its secret, heights
 *   of 200 to 1,000 pixels, links to the frame's own host only.
 */
export type OEmbed = { readonly type: string; readonly html: string; readonly title?: string };

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  blockquote: [],
  iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title']
};

/** How a frame is hidden that stands beside a quotation, until it has told its height. */
const HIDDEN = 'position: absolute; visibility: hidden;';

/** The HTML that a post shows; `null` where WordPress shows the bare link instead. */
export function inPost({ type, html, title }: OEmbed, secret: string): string | null {
  if (type !== 'rich' && type !== 'video') return null;
  const kept = onlyAllowed(html);
  const frame = /<iframe(?=[ >])[^>]*><\/iframe>/.exec(kept)?.[0];
  if (frame === undefined) return null;
  const quotation = /^\s*<blockquote>[^]*?<\/blockquote>/.exec(kept)?.[0].trim() ?? '';
  const set = new Map(attributesOf(frame));
  if ((set.get('title') ?? '') === '' && title !== undefined) set.set('title', escaped(title));
  const src = set.get('src');
  if (src !== undefined) set.set('src', `${src}#?secret=${secret}`);
  const own: readonly (readonly [string, string])[] = [
    ['class', 'wp-embedded-content'],
    ['sandbox', 'allow-scripts'],
    ['security', 'restricted'],
    ...(quotation === '' ? [] : [['style', HIDDEN] as const]),
    ...set,
    ['data-secret', secret]
  ];
  const quoted = quotation.replace(
    '<blockquote',
    `<blockquote class="wp-embedded-content" data-secret="${secret}"`
  );
  return `${quoted}<iframe ${own.map(([name, value]) => `${name}="${value}"`).join(' ')}></iframe>`;
}

/** The same as a feed has it: no script is there to show a hidden frame. */
export function inFeed(html: string): string {
  return html.replaceAll(/(<iframe class="wp-embedded-content"[^>]*?) style="[^"]*"/g, '$1');
}

/** Tags and attributes that are not allowed go, the text between them stays. */
function onlyAllowed(html: string): string {
  return html.replaceAll(
    /<(\/?)([a-z][a-z0-9]*)([^>]*)>/gi,
    (_tag, slash: string, given: string, rest: string) => {
      const name = given.toLowerCase();
      const allowed = ALLOWED[name];
      if (!allowed) return '';
      if (slash !== '') return `</${name}>`;
      const set = attributesOf(rest)
        .filter(([key]) => allowed.includes(key))
        .map(([key, value]) => [
          key,
          /^(?:src|href)$/.test(key) ? value.replace(/^(?!https?:)[a-z]+:/i, '') : value
        ]);
      return `<${[name, ...set.map(([key = '', value = '']) => `${key}="${value}"`)].join(' ')}>`;
    }
  );
}

function attributesOf(tag: string): readonly (readonly [string, string])[] {
  const pairs = tag.matchAll(/([a-z][a-z-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi);
  return [...pairs].map(([, key = '', double, single, bare]) => [
    key.toLowerCase(),
    double ?? single ?? bare ?? ''
  ]);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** What a page of WordPress runs: it takes the height, and nothing else of ours, of a frame that knows its secret. */
export const RECEIVER = `addEventListener('message', ({ data, source }) => {
  if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
  for (const quotation of document.querySelectorAll('blockquote[data-secret="' + data.secret + '"]'))
    quotation.hidden = true;
  for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
    if (source !== frame.contentWindow) continue;
    frame.removeAttribute('style');
    if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
    if (data.message === 'link' && new URL(data.value).host === new URL(frame.src).host && document.activeElement === frame)
      top.location.href = data.value;
  }
})`;
