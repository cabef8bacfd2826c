import type { pinned as english } from '../en/pinned.ts';
import type { Message } from '../message.ts';

/** The line of a view whose address names another release of the data than the one that is here. */
export const pinned: Readonly<Record<keyof typeof english, Message>> = {
  'pinned.overtaken':
    'یہ منظر {made} کے اعداد و شمار سے بنایا گیا تھا؛ یہاں {newest} کے تازہ تر اعداد و شمار دکھائے گئے ہیں۔',
  'pinned.unknown':
    'اس منظر کے لیے {made} کے اعداد و شمار مانگے گئے ہیں، جو یہاں موجود نہیں؛ یہاں کے تازہ ترین، یعنی {newest} کے، دکھائے گئے ہیں۔'
};
