import type { Message } from '../message.ts';

/** The part of the share dialog that gives the code of a figure in another page. */
export const shareEmbed = {
  'share.embed': 'Embed',
  'share.embed.open': 'Put this view into a page of your own',
  'share.embed.form': 'Where it is to stand',
  'share.embed.frame': 'Web page',
  'share.embed.link': 'E-mail, RSS, AMP',
  'share.embed.link.text':
    'The finding of today as a link, with its date and source, where no frame may stand.',
  'share.embed.link.picture': 'A picture with a link behind it, where no frame may stand.',
  'share.embed.code': 'Code to embed',
  'share.embed.copy': 'Copy the code',
  'share.embed.copied': 'The code is copied.',
  'share.embed.script': 'With the line that keeps the frame as high as the figure',
  'share.embed.note':
    'The figure needs no script of your page, sets no cookie and asks no other site for anything.',
  'share.embed.check': 'Test that on your page',
  'share.embed.controls': 'What readers may change',
  'share.embed.controls.full': 'Everything in the figure',
  'share.embed.controls.some': 'All but what you have chosen',
  'share.embed.controls.none': 'Nothing; they may move the map',
  'share.embed.digits': 'Digits',
  'share.embed.digits.own': 'As the language has them',
  'share.embed.digits.latn': '0 1 2 3',
  'share.embed.digits.arabext': '۰ ۱ ۲ ۳ (Urdu, Persian)',
  'share.embed.digits.arab': '٠ ١ ٢ ٣ (Arabic)',
  'share.embed.data': 'Data',
  'share.embed.data.live': 'Always the newest',
  'share.embed.data.pinned': 'The newest; says so once they are newer than those of {date}',
  'share.embed.preview': 'Preview',
  'share.embed.width': 'Width of the preview',
  'share.embed.pixels': '{n} pixels',
  'share.embed.silent':
    'The preview did not come: it needs the network, even where this page does not. The code is right all the same.',
  'share.embed.broken': 'The language of the frame did not load ({why}): its name in the code is in this one.'
} as const satisfies Readonly<Record<string, Message>>;
