import type { missing as english } from '../en/missing.ts';

/** What is said where nothing stands at an address: a page of its own, with its own words. */
export const missing: Readonly<Record<keyof typeof english, string>> = {
  title: 'اس پتے پر کچھ نہیں',
  text: 'نہیں ملا:',
  instead: 'یہ صفحے موجود ہیں:',
  routes: 'راستے',
  trends: 'رجحانات',
  partners: 'شراکت دار',
  country: 'ممالک',
  data: 'اعداد و شمار'
};
