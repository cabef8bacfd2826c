import type { controls as english } from '../en/controls.ts';
import type { Message } from '../message.ts';

/** Controls that several views share. */
export const controls: Readonly<Record<keyof typeof english, Message>> = {
  'caveat.open': '{year} ابھی نامکمل ہے: اب تک {n} ممالک نے رپورٹ کیا، {fullest} کے لیے {m} نے۔',
  'chip.remove': '{place} ہٹائیں',
  'control.country': 'ملک',
  'control.addCountry': 'ملک شامل کریں',
  'control.mostPlaces': 'ایک منظر میں زیادہ سے زیادہ {n} مقامات: نیا شامل کرنے کے لیے ایک ہٹائیں۔',
  'control.more': 'مزید انتخاب',
  'control.years': 'سال',
  'years.from': 'پہلا سال',
  'years.to': 'آخری سال'
};
