import type { Message } from '../message.ts';
import { shareEmbed } from './share-embed.ts';

/** The dialog that hands a view on: its link, how it is cited, its QR code. */
export const share = {
  'share.title': 'Share this view',
  'share.link': 'Link',
  'share.link.note':
    'All that is chosen is spelled out, so that the link shows the same view later, with the newest data.',
  'share.link.copy': 'Copy the link',
  'share.link.copied': 'The link is copied.',
  'share.send': 'Send with another app',
  'share.selected': 'The text is selected: copy it with Ctrl or ⌘ and C.',
  'share.files': 'As data or slides: CSV, Excel, PowerPoint',
  'share.deck': 'My deck',
  'share.deck.title': 'My deck',
  'share.deck.note':
    'A talk of your own, made of views like this one. It is kept in this browser; nothing is uploaded.',
  'share.deck.add': 'Add this view to my deck',
  'share.deck.added': { one: 'Added: {n} slide.', other: 'Added: {n} slides.' },
  'share.deck.open': 'Open my deck',
  'share.deck.closed': 'this browser keeps nothing for this page',
  'share.cite': 'Citation',
  'share.cite.form': 'Form of the citation',
  'share.cite.text': 'Text',
  'share.cite.bibtex': 'BibTeX',
  'share.cite.ris': 'RIS',
  'share.cite.copy': 'Copy the citation',
  'share.cite.copied': 'The citation is copied.',
  'share.cite.dated': '{title}. {site}, data release of {version}. {link} (read on {date}).',
  'share.cite.undated': '{title}. {site}. {link} (read on {date}).',
  'share.cite.sources': 'Sources: {list}.',
  'share.code': 'QR code',
  'share.code.name': 'QR code of the link',
  'share.code.note': 'A phone’s camera opens this view.',
  'share.code.save': 'Download the QR code (SVG)',
  ...shareEmbed
} as const satisfies Readonly<Record<string, Message>>;
