import type { trendsPersons as english } from '../../en/trends/persons.ts';
import type { Message } from '../../message.ts';

/** Women, girls, men and boys among detected victims. */
export const trendsPersons: Readonly<Record<keyof typeof english, Message>> = {
  'trends.persons': 'عورتیں، لڑکیاں، مرد اور لڑکے',
  'trends.persons.women': 'عورتیں',
  'trends.persons.girls': 'لڑکیاں',
  'trends.persons.men': 'مرد',
  'trends.persons.boys': 'لڑکے',
  'trends.persons.shares':
    '{place}، {year}: چاروں کے مجموعے میں {women} عورتیں، {girls} لڑکیاں، {men} مرد اور {boys} لڑکے۔',
  'trends.persons.shares.of': '{shares} یہ چاروں {all} شناخت شدہ متاثرین میں سے {four} ہیں۔',
  'trends.persons.shares.few':
    '{year} میں {place} کے {all} شناخت شدہ متاثرین میں سے صرف {four} کی جنس اور عمر دونوں معلوم ہیں: حصے نکالنے کے لیے یہ بہت کم ہیں۔',
  'trends.persons.shares.sum': {
    one: 'اس {n} ملک میں جس نے {year} کے لیے چاروں اعداد دیے، چاروں کے مجموعے میں {women} عورتیں، {girls} لڑکیاں، {men} مرد اور {boys} لڑکے۔',
    other:
      'ان {n} ممالک میں جنہوں نے {year} کے لیے چاروں اعداد دیے، چاروں کے مجموعے میں {women} عورتیں، {girls} لڑکیاں، {men} مرد اور {boys} لڑکے۔'
  },
  'trends.persons.shares.without': {
    one: '{place} کے بغیر، {n} ملک میں: {women} عورتیں، {girls} لڑکیاں، {men} مرد اور {boys} لڑکے۔',
    other: '{place} کے بغیر، {n} ممالک میں: {women} عورتیں، {girls} لڑکیاں، {men} مرد اور {boys} لڑکے۔'
  },
  'trends.persons.years': 'چاروں کے مجموعے میں ہر ایک کا حصہ، فیصد',
  'trends.persons.chart':
    'عورتوں، لڑکیوں، مردوں اور لڑکوں کے حصوں کا چارٹ: {name}، {years}؛ تیر والی کلیدوں سے سال بہ سال چلیں',
  'trends.persons.read': '{name}: {share} ({victims})',
  'trends.persons.countries': 'چاروں اعداد دینے والے ممالک',
  'trends.persons.changing':
    'ہر سال میں صرف وہ ممالک ہیں جنہوں نے اس سال کے لیے چاروں اعداد دیے: {first} کے لیے {n}، {last} کے لیے {m}، اور ہر سال وہی ممالک نہیں۔ حصہ اس لیے بھی بدل سکتا ہے کہ چاروں اعداد دوسرے ممالک نے دیے۔',
  'trends.persons.band':
    'لکیر: حصہ کم از کم اتنا ہے۔ پٹی: جو پوشیدہ خانوں ({5} سے کم) کی وجہ سے معلوم نہیں؛ چھوٹا خالی نقطہ: شاید کوئی نہیں۔',
  'trends.persons.gap':
    'خالی جگہ: اس سال کے لیے چاروں اعداد نہیں دیے گئے، یا صرف پوشیدہ خانے ({5} سے کم) ہیں جن سے کوئی حصہ نہیں نکلتا۔',
  'trends.persons.says':
    'یہ سب نہیں: جن متاثرین کی جنس یا عمر نہیں بتائی گئی، اور جن ممالک نے صرف کل تعداد دی، وہ ان چاروں میں شامل نہیں۔ حصہ یہ بتاتا ہے کہ کن کی شناخت ہوئی، یہ نہیں کہ کن کا استحصال ہوا۔',
  'trends.persons.none': '{years} کے لیے کسی نے جنس اور عمر دونوں نہیں بتائے۔',
  'trends.persons.missing':
    'عورتوں، لڑکیوں، مردوں اور لڑکوں کے لیے ایک جدول درکار ہے جو لوڈ نہیں ہوا: {table}۔'
};
