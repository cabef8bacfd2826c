import type { image as english } from '../en/image.ts';
import type { Message } from '../message.ts';

/** The part of the share dialog that hands out a picture of the view. */
export const image: Readonly<Record<keyof typeof english, Message>> = {
  'image.title': 'تصویر',
  'image.note':
    'نتیجے، علامات، تنبیہات، ماخذ اور لنک کے ساتھ۔ پوسٹ اور سلائیڈ کے لیے PNG؛ SVG میں ترمیم ہو سکتی ہے اور وہ ہر سائز میں چھپ سکتی ہے۔',
  'image.alt': 'تصویر کا پیش منظر',
  'image.making': 'تصویر بنائی جا رہی ہے۔',
  'image.none': 'اس منظر میں بنانے کو کچھ نہیں۔',
  'image.post': 'پوسٹ یا خبر، {size}',
  'image.slide': 'سلائیڈ، {size}',
  'image.large': 'بڑی اسکرین، {size}',
  'image.print': 'طباعت، A4، 300 dpi، {size}',
  'image.svg': 'SVG، ہر سائز'
};
