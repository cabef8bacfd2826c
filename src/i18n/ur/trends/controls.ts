import type { trendsControls as english } from '../../en/trends/controls.ts';
import type { Message } from '../../message.ts';

/** What a reader chooses in the trends view. */
export const trendsControls: Readonly<Record<keyof typeof english, Message>> = {
  'trends.empty.kinds': 'تمام صورتیں، جنسیں اور عمریں دکھائیں',
  'trends.empty.reporters': 'رپورٹ کرنے والے تمام ممالک دکھائیں',
  'trends.empty.world': 'دنیا دکھائیں',
  'trends.places.add': 'ملک یا خطہ شامل کریں',
  'trends.places.label': 'مقامات',
  'trends.places.full': 'چھ سے زیادہ مقامات الگ الگ پہچانے نہیں جا سکتے۔',
  'trends.apart.with': 'ساتھ اور بغیر',
  'trends.apart.without': 'شامل نہیں',
  'trends.reporters.same': 'صرف وہ ممالک جنہوں نے ہر سال رپورٹ کیا',
  'trends.sex': 'جنس',
  'trends.age': 'عمر',
  'trends.choice.all': 'سب',
  'trends.sex.female': 'خواتین',
  'trends.sex.male': 'مرد',
  'trends.sex.other': 'دیگر',
  'trends.age.adult': 'بالغ',
  'trends.age.child': 'بچے',
  'trends.measure': 'پیمانہ',
  'trends.measure.count': 'متاثرین',
  'trends.measure.rate': 'فی {per} باشندے',
  'trends.controls': 'مقامات، سال اور متاثرین چنیں'
};
