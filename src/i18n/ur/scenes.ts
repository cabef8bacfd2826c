import type { scenes as english } from '../en/scenes.ts';
import type { Message } from '../message.ts';

/** What a part of a figure says that fills a slide; it comes with the slides. */
export const scenes: Readonly<Record<keyof typeof english, Message>> = {
  'scenes.routes.hidden.countries': {
    one: 'مزید 1 ملک: کسی ایک سال میں 5 سے کم، اصل اعداد پوشیدہ',
    other: 'مزید {n} ممالک: کسی ایک سال میں 5 سے کم، اصل اعداد پوشیدہ'
  },
  'scenes.routes.hidden.routes': {
    one: 'مزید 1 راستہ: کسی ایک سال میں 5 سے کم، اصل اعداد پوشیدہ',
    other: 'مزید {n} راستے: کسی ایک سال میں 5 سے کم، اصل اعداد پوشیدہ'
  },
  'scenes.routes.hidden.parts': {
    one: 'مزید 1: صرف پوشیدہ اعداد، ہر ایک 5 سے کم',
    other: 'مزید {n}: صرف پوشیدہ اعداد، ہر ایک 5 سے کم'
  },
  'scenes.routes.smaller.countries': {
    one: 'مزید 1 ملک، شائع شدہ تعداد {least} یا کم',
    other: 'مزید {n} ممالک، ہر ایک کی شائع شدہ تعداد {least} یا کم'
  },
  'scenes.routes.smaller.routes': {
    one: 'مزید 1 راستہ، شائع شدہ تعداد {least} یا کم',
    other: 'مزید {n} راستے، ہر ایک کی شائع شدہ تعداد {least} یا کم'
  },
  'scenes.routes.named': {
    one: 'مزید 1 راستہ، جس کا ذکر {least} سے زیادہ نہیں',
    other: 'مزید {n} راستے، جن میں سے کسی کا ذکر {least} سے زیادہ نہیں'
  },
  'scenes.routes.compared': { one: 'مزید 1 راستہ', other: 'مزید {n} راستے' },
  'scenes.routes.drawn': 'نقشے پر: {m} میں سے {n} سب سے بڑے راستے۔',
  'scenes.routes.drawn.named': 'نقشے پر: {m} میں سے {n} سب سے زیادہ مذکور راستے۔',
  'scenes.routes.silent': 'جواب نہیں (صفر نہیں)',

  'scenes.question.forms': 'متاثرین کی شناخت استحصال کی کن صورتوں میں ہوئی؟',
  'scenes.question.forms.place': '{place} میں متاثرین کی شناخت استحصال کی کن صورتوں میں ہوئی؟',
  'scenes.question.persons': 'شناخت شدہ متاثرین کون ہیں: خواتین، لڑکیاں، مرد، لڑکے؟',
  'scenes.question.persons.place': '{place} میں شناخت شدہ متاثرین کون ہیں: خواتین، لڑکیاں، مرد، لڑکے؟',
  'scenes.question.justice': 'انسانی اسمگلنگ پر کتنے افراد کے خلاف مقدمہ چلا اور کتنوں کو سزا ہوئی؟',
  'scenes.question.justice.place':
    '{place} میں انسانی اسمگلنگ پر کتنے افراد کے خلاف مقدمہ چلا اور کتنوں کو سزا ہوئی؟',
  'scenes.routes.caveat':
    'رپورٹ کا جملہ کوئی متاثر فرد نہیں، اور رپورٹیں بعض ممالک کے بارے میں زیادہ لکھتی ہیں۔',
  'scenes.by.world': 'ممالک',
  'scenes.by.region': '{place} کے ممالک',
  'scenes.headed': '{what}: {where}، {years}',
  'scenes.change.noSum':
    'تبدیلی کو رپورٹ دینے والوں کے لحاظ سے الگ کیا جاتا ہے: یہ صرف کئی ممالک کے مجموعے کے لیے بتایا جاتا ہے',
  'scenes.change.same':
    'یہاں انہی ممالک نے ہر سال رپورٹ دی: تبدیلی کا کوئی حصہ رپورٹ دینے والوں کے بدلنے سے نہیں',
  'scenes.change.one': 'صرف {year} سامنے ہے: الگ کرنے کو کوئی تبدیلی نہیں',
  'scenes.forms': 'استحصال کی صورتیں',
  'scenes.forms.item': '{form} {victims}',
  'scenes.forms.told': '{year} کے لیے {by} کے رپورٹ کردہ {who}، صورت کے لحاظ سے: {list}',
  'scenes.persons.askew':
    '{years} کے لیے ماخذ کے عمر کے لحاظ سے اعداد ایک دوسرے سے نہیں ملتے: اس سال سے کوئی تبدیلی نہ پڑھیں۔',
  'scenes.justice.told': '{year} کے لیے {by} نے رپورٹ کیے: {list}؛ یہ متاثرین سے الگ افراد ہیں',
  'scenes.justice.contact': '{persons} افراد جن سے باضابطہ رابطہ ہوا',
  'scenes.justice.prosecuted': '{persons} جن پر مقدمہ چلا',
  'scenes.justice.convicted': '{persons} جنہیں سزا ہوئی',
  'scenes.justice.scale': 'شناخت شدہ متاثرین کا پیمانہ الگ ہے۔',
  'scenes.partners.more': {
    one: 'اور ریکارڈ پر مزید 1 شراکت دار',
    other: 'اور ریکارڈ پر مزید {n} شراکت دار'
  },
  'scenes.partners.deeds': { one: 'اور ریکارڈ پر مزید 1 تعاون', other: 'اور ریکارڈ پر مزید {n} تعاون' },
  'scenes.partners.amounts': { one: 'اور مزید 1 رقم', other: 'اور مزید {n} رقوم' },
  'scenes.partners.gift': '{what}: {partners}',
  'scenes.partners.gifts': { one: 'اور مزید 1', other: 'اور مزید {n}' },
  'scenes.partners.unpublished': { one: '1 رقم شائع نہیں ہوئی', other: '{n} رقوم شائع نہیں ہوئیں' },
  'scenes.partners.programmes': {
    one: 'اور مزید 1 پروگرام، جو پہلے شروع ہوا',
    other: 'اور مزید {n} پروگرام، جو پہلے شروع ہوئے'
  },
  'scenes.partners.plan': {
    one: '{sentence}؛ ایک اور کا منصوبہ بنا مگر رقم کبھی نہیں ملی',
    other: '{sentence}؛ مزید {count} کا منصوبہ بنا مگر رقم کبھی نہیں ملی'
  },
  'scenes.partners.money': {
    one: 'ریکارڈ پر موجود 1 مالی تعاون میں سے {m} کی رقم شائع ہوئی؛ مختلف کرنسیاں اور رقم کی مختلف اقسام کبھی جمع نہیں کی جاتیں',
    other:
      'ریکارڈ پر موجود {n} مالی تعاون میں سے {m} کی رقم شائع ہوئی؛ مختلف کرنسیاں اور رقم کی مختلف اقسام کبھی جمع نہیں کی جاتیں'
  },
  'scenes.partners.money.of': {
    one: '{place} تک پہنچنے والے 1 مالی تعاون میں سے جو ریکارڈ پر ہے، {m} کی رقم شائع ہوئی؛ مختلف کرنسیاں اور رقم کی مختلف اقسام کبھی جمع نہیں کی جاتیں',
    other:
      '{place} تک پہنچنے والے {n} مالی تعاون میں سے جو ریکارڈ پر ہیں، {m} کی رقم شائع ہوئی؛ مختلف کرنسیاں اور رقم کی مختلف اقسام کبھی جمع نہیں کی جاتیں'
  },
  'scenes.country.missing': '{place} کے بارے میں کیا ریکارڈ پر نہیں'
};
