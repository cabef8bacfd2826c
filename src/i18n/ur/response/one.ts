import type { responseOne as english } from '../../en/response/one.ts';
import type { Message } from '../../message.ts';

/** One partner or one programme by itself, and the choice of what is looked at. */
export const responseOne: Readonly<Record<keyof typeof english, Message>> = {
  'partners.narrow': 'انتخاب محدود کریں',
  'partners.narrow.partner': 'شراکت دار',
  'partners.narrow.programme': 'پروگرام',
  'partners.narrow.event': 'تقریب',
  'partners.narrow.all': 'تمام',
  'partners.narrow.years': 'سال',
  'partners.narrow.choose': 'شراکت دار، پروگرام، تقریب یا سال چنیں',

  'partners.one.question': 'ریکارڈ کے مطابق {partner} کا تعاون کیا ہے؟',
  'partners.one.sentence': '{partner}: ریکارڈ پر {deeds}',
  'partners.one.reaching': '{deeds}، صرف وہ جو {place} تک پہنچتا ہے',
  'partners.one.dated': '{deeds}، {years}',
  'partners.one.nothing': 'ریکارڈ پر {partner} کا کوئی تعاون اس انتخاب کے مطابق نہیں',
  'partners.one.link': '{partner}: ریکارڈ پر سب کچھ',
  'partners.one.does': 'ریکارڈ کے مطابق اس کا کام',
  'partners.one.money': 'صرف اس کی اپنی رقم؛ جن پروگراموں پر یہ عمل درآمد کرتا ہے ان کی رقم دوسرے دیتے ہیں',
  'partners.one.programmes': 'وہ پروگرام جنہیں یہ رقم دیتا یا چلاتا ہے',
  'partners.one.noProgrammes': 'اس انتخاب کے مطابق کوئی پروگرام نہیں جسے یہ رقم دیتا یا چلاتا ہو۔',
  'partners.one.name': 'نام',
  'partners.one.type': 'قسم',
  'partners.one.home': 'اپنا ملک',
  'partners.one.page': 'اس کا اپنا صفحہ',
  'partners.one.places': 'وہ ممالک جہاں اس کے پروگرام اور تقریبات پہنچتی ہیں',
  'partners.one.noPlaces': 'کوئی نہیں: صرف خطے یا دنیا',
  'partners.one.beside': 'انہی پروگراموں میں شریک',
  'partners.one.listed.title': 'امریکی گرانٹس کی فہرست میں',
  'partners.one.listed': {
    one: 'نیز امریکی گرانٹس کی فہرست میں {n} ملک، {span}',
    other: 'نیز امریکی گرانٹس کی فہرست میں {n} ممالک، {span}'
  },
  'partners.one.grants': 'امریکی گرانٹس',
  'partners.one.search': {
    one: 'فہرست کی {n} گرانٹ میں «{name}» ہے',
    other: 'فہرست کی {n} گرانٹس میں «{name}» ہے'
  },
  'partners.one.search.otherwise': {
    one: 'ان میں ایک نام مختلف لکھا ہے: {names}۔ یہ وہی ادارہ ہے یا نہیں، فہرست نہیں بتاتی۔',
    other: 'ان میں {n} نام مختلف لکھے ہیں، جیسے {names}۔ یہ وہی ادارہ ہیں یا نہیں، فہرست نہیں بتاتی۔'
  },
  'partners.one.alike': 'ملتے جلتے نام',
  'partners.one.alike.apart':
    'یہ ان ناموں سے الگ درج ہیں جو ماخذ میں ہیں: ان کے تحت جو کچھ درج ہے، یہاں شمار نہیں۔',
  'partners.nearest': 'اس سے قریب ترین جو معلوم ہیں:',
  'partners.type.government': 'حکومت',
  'partners.type.igo': 'بین الحکومتی ادارہ',
  'partners.type.ngo': 'غیر سرکاری تنظیم',
  'partners.type.academic': 'جامعہ',
  'partners.type.private': 'نجی ادارہ',
  'partners.type.fund': 'فنڈ',

  'partners.deed.hosts': { one: '{count} تقریب کی میزبانی', other: '{count} تقریبات کی میزبانی' },
  'partners.deed.supports': {
    one: '{count} تقریب کے لیے مالی تعاون',
    other: '{count} تقریبات کے لیے مالی تعاون'
  },
  'partners.deed.funds': {
    one: '{count} پروگرام کی مالی معاونت',
    other: '{count} پروگراموں کی مالی معاونت'
  },
  'partners.deed.carries-out': {
    one: '{count} پروگرام پر عمل درآمد',
    other: '{count} پروگراموں پر عمل درآمد'
  },
  'partners.deed.in-kind': {
    one: '{count} پروگرام میں غیر نقد مدد',
    other: '{count} پروگراموں میں غیر نقد مدد'
  },
  'partners.deed.planned': {
    one: '{count} ایسے پروگرام میں نام جسے رقم کبھی نہیں ملی',
    other: '{count} ایسے پروگراموں میں نام جنہیں رقم کبھی نہیں ملی'
  },
  'partners.did.planned': 'ایسے منصوبے جنہیں رقم کبھی نہیں ملی',
  'partners.one.only': '{deeds}، صرف {what} میں',
  'partners.programme.helped': 'غیر نقد مدد {givers} کی',
  'partners.did.hosts': 'میزبانی',
  'partners.did.supports': 'تقریبات کے لیے مالی تعاون',
  'partners.did.funds': 'پروگراموں کی مالی معاونت',
  'partners.did.carries-out': 'پروگراموں پر عمل درآمد',
  'partners.did.in-kind': 'غیر نقد مدد',

  'partners.one.gifts': {
    one: 'تقریب کے لیے رقم شائع نہیں ہوئی',
    other: 'تقریبات کے لیے {count} رقوم میں سے کوئی شائع نہیں ہوئی'
  },
  'partners.one.someGifts': 'تقریبات کے لیے {all} میں سے {n} رقوم شائع ہوئیں',
  'partners.one.known': {
    one: '{all} میں سے {count} پروگرام کی رقم شائع ہوئی ہے',
    other: '{all} میں سے {count} پروگراموں کی رقم شائع ہوئی ہے'
  },
  'partners.one.noneKnown': {
    one: 'پروگرام کی رقم شائع نہیں ہوئی',
    other: '{count} پروگراموں میں سے کسی کی رقم شائع نہیں ہوئی'
  },
  'partners.one.allKnown': {
    one: 'پروگرام کی رقم شائع ہوئی ہے',
    other: 'تمام {count} پروگراموں کی رقم شائع ہوئی ہے'
  },

  'partners.programme.question': '{programme} کے لیے رقم کون دیتا ہے، اور اس پر عمل درآمد کون کرتا ہے؟',
  'partners.programme.sentence': '{programme}: {facts}',
  'partners.programme.funded': 'رقم {givers} کی',
  'partners.programme.carried': 'عمل درآمد {others} کا',
  'partners.programme.joint': '{amount} تمام دینے والوں کی مشترکہ مالیت کے طور پر شائع ہوئی ہے',
  'partners.programme.published': '{amount} شائع ہوئی ہے',
  'partners.programme.notPublished': 'اس کی رقم شائع نہیں ہوئی',
  'partners.programme.several': {
    one: '{count} رقم شائع ہوئی ہے',
    other: '{count} رقوم شائع ہوئی ہیں، جو کبھی جمع نہیں کی جاتیں'
  },
  'partners.programme.unfunded': '{amount} کا بجٹ بنا، رقم کبھی نہیں ملی',
  'partners.programme.nothing': 'ریکارڈ پر {programme} کا کچھ بھی اس انتخاب کے مطابق نہیں',
  'partners.programme.link': 'صرف یہ پروگرام',
  'partners.programme.title': 'عنوان',
  'partners.programme.scope': 'کہاں',
  'partners.programme.theme': 'موضوع',
  'partners.programme.years': 'سال',
  'partners.programme.partners': 'شراکت دار',
  'partners.programme.asked': '{part} اسی کا حصہ ہے اور اپنے کل کے ساتھ دکھایا گیا ہے۔',
  'partners.programme.parts': 'اس کے حصے'
};
