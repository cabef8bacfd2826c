import type { responseProgrammes as english } from '../../en/response/programmes.ts';
import type { Message } from '../../message.ts';

/** The programmes on their axis of years. */
export const responseProgrammes: Readonly<Record<keyof typeof english, Message>> = {
  'partners.beside.grants': 'امریکی گرانٹ والے سال',
  'partners.beside.below': 'رقوم نیچے',
  'partners.beside.detected': 'شناخت شدہ متاثرین',
  'partners.beside.by': 'سالانہ، جیسے {place} نے بتایا',
  'partners.beside.none': 'کوئی تعداد نہیں بتائی گئی، {years}',
  'partners.beside.says':
    'یہ ایک ہی محور پر اس لیے ہیں کہ ایک ہی سالوں کے ہیں۔ ان میں سے کوئی دوسرے کی وجہ نہیں بتاتا: شناخت اس پر منحصر ہے کہ کون تلاش کرتا ہے، قانون کسے شمار کرتا ہے اور کون رپورٹ دیتا ہے؛ رقم کی وجوہات اور ہیں۔',
  'partners.beside.link': 'شناخت شدہ متاثرین الگ سے',
  'partners.programmes': 'ریکارڈ پر موجود پروگرام',
  'partners.programmesReach': 'وہ پروگرام جو {place} تک پہنچتے ہیں',
  'partners.programmesKey':
    'خالی پٹی: رقم شائع نہیں ہوئی · نقطے دار: کبھی رقم نہیں ملی · نقطے دار سرا: سال اندازہ ہے یا شائع نہیں ہوا',
  'partners.programmesMark': 'عنبری: تقریب',
  'partners.moreProgrammes': {
    one: 'دوسرے ممالک اور دنیا بھر میں {n} پروگرام',
    other: 'دوسرے ممالک اور دنیا بھر میں {n} پروگرام'
  },
  'partners.wider':
    'یہ ایسے ممالک کے گروپوں کے لیے ہیں جنہیں ماخذ صرف گروپ کے طور پر بتاتے ہیں؛ یہاں کچھ نہیں بتاتا کہ ان میں {place} شامل ہے یا نہیں:',
  'partners.asPublished': 'رقم جیسے شائع ہوئی',
  'partners.arrow': '{givers} ← {others}',
  'partners.amounts.several': { one: '{n} رقم: سطر کھولیں', other: '{n} رقوم: سطر کھولیں' },
  'partners.partOf': '{amount} اسی کا حصہ، ایک ہی بار شمار',
  'partners.shareOf': 'اس میں {partner} کا حصہ: {amount}، ایک ہی بار شمار',
  'partners.endUnknown': '{years}، آخری سال شائع نہیں ہوا',
  'partners.startUnknown': '{years}، پہلا سال شائع نہیں ہوا'
};
