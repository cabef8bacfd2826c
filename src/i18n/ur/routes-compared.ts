import type { routesCompared as english } from '../en/routes-compared.ts';
import type { Message } from '../message.ts';

/** Two years of routes side by side, and what became of each route between them. */
export const routesCompared: Readonly<Record<keyof typeof english, Message>> = {
  'routes.compare': 'موازنہ',
  'routes.compare.none': 'کوئی دوسرا سال نہیں',
  'routes.compare.with': '{year} کا',
  'routes.state.new': 'نیا',
  'routes.state.grown': 'بڑھا',
  'routes.state.same': 'وہی',
  'routes.state.shrunk': 'گھٹا',
  'routes.state.ended': 'ختم',
  'routes.state.unclear': 'موازنہ ممکن نہیں',
  'routes.state.new.head': {
    one: 'نیا، پہلے سال میں کوئی درج نہیں: 1 راستہ',
    other: 'نئے، پہلے سال میں کوئی درج نہیں: {n} راستے'
  },
  'routes.state.grown.head': { one: 'بڑھا: 1 راستہ', other: 'بڑھے: {n} راستے' },
  'routes.state.same.head': { one: 'وہی: 1 راستہ', other: 'وہی: {n} راستے' },
  'routes.state.shrunk.head': { one: 'گھٹا: 1 راستہ', other: 'گھٹے: {n} راستے' },
  'routes.state.ended.head': {
    one: 'ختم، بعد کے سال میں کوئی درج نہیں: 1 راستہ',
    other: 'ختم، بعد کے سال میں کوئی درج نہیں: {n} راستے'
  },
  'routes.state.unclear.head': { one: 'موازنہ ممکن نہیں: 1 راستہ', other: 'موازنہ ممکن نہیں: {n} راستے' },
  'routes.state.unclear.says':
    'کوئی عدد پوشیدہ ہے، یا جس ملک کو رپورٹ دینی تھی اس نے شہریت نہیں بتائی یا سب نہیں بتائی',
  'routes.compare.numbers': '{before} ← {after}',
  'routes.compare.zero': 'کوئی نہیں بتایا',
  'routes.compare.silent': 'نہیں بتایا',
  'routes.compare.none.found':
    'جو یہاں پوچھا گیا اس کا کوئی راستہ {earlier} یا {later} کے ریکارڈ میں نہیں؛ جواب نہ ہونا صفر نہیں',
  'routes.compare.world': 'دنیا کے راستے، {earlier} اور {later} کا موازنہ: {states}',
  'routes.compare.from': '{place} کے شہریوں کے راستے، {earlier} اور {later} کا موازنہ: {states}',
  'routes.compare.to': '{place} تک راستے، {earlier} اور {later} کا موازنہ: {states}',
  'routes.compare.all': '{place} سے اور {place} تک راستے، {earlier} اور {later} کا موازنہ: {states}',
  'routes.compare.between': '{place} کے درمیان راستے، {earlier} اور {later} کا موازنہ: {states}',
  'routes.compare.returned.place':
    '{place} سے اور {place} تک واپسیاں، {earlier} اور {later} کا موازنہ: {states}',
  'routes.compare.definition.returned':
    'واپسیوں کا کوئی مجموعہ شائع نہیں ہوتا، اس لیے جو واپسی کسی ملک نے نہیں بتائی اس کا موازنہ ممکن نہیں۔ بڑھنا اور گھٹنا صرف رپورٹ کے مطابق ہے: رپورٹنگ بھی بدلتی ہے۔',
  'routes.compare.returned': 'واپسیاں، {earlier} اور {later} کا موازنہ: {states}',
  'routes.compare.least': 'دونوں سالوں میں {least} سے کم والے راستے چھوڑ دیے گئے',
  'routes.compare.part': '{n}\u00a0{state}',
  'routes.compare.part.new': '{all}\u00a0نئے ({earlier} سے پہلے بھی درج: {n})',
  'routes.compare.part.ended': '{all}\u00a0ختم ({later} کے بعد پھر درج: {n})',
  'routes.compare.named.new': '{years} میں پہلے بھی درج',
  'routes.compare.named.ended': '{years} میں پھر درج',
  'routes.compare.question': 'کون سے راستے نئے ہیں، کون سے ختم ہوئے، اور کن کا موازنہ ممکن نہیں؟',
  'routes.compare.definition':
    'نیا اور ختم کا مطلب ہے: دونوں میں سے صرف ایک سال میں بتائی گئی، ایسے ملک کی طرف سے جس کی دوسرے سال بتائی ہوئی شہریتیں اس کے شائع شدہ مجموعے کو پورا کر سکتی ہیں اور جس کے ہاں کسی کی شہریت نامعلوم نہیں۔ رپورٹنگ، قانون اور شناخت بھی بدلتے ہیں: یہ نہیں بتاتا کہ اسمگلنگ بڑھی یا گھٹی۔',
  'routes.compare.unknown':
    '{earlier} میں شناخت شدہ متاثرین میں سے {before} کی، اور {later} کے متاثرین میں سے {after} کی شہریت درج نہیں: ان میں سے کچھ ان راستوں میں سے کسی کے ہو سکتے ہیں۔',
  'routes.compare.drawn': {
    one: 'سب سے بڑا راستہ نقشے پر ہے، دونوں میں سے کسی سال میں {least} یا زیادہ متاثرین کے ساتھ؛',
    other: 'سب سے بڑے {n} راستے نقشے پر ہیں، ہر ایک میں دونوں میں سے کسی سال {least} یا زیادہ متاثرین؛'
  }
};
