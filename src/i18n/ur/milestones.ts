/** The dated notes of the trends in Urdu, by their ids. What a report is called in English stands beside it. */
export const TITLES: Readonly<Record<string, string>> = {
  'covid-19': 'کووڈ-19 کی عالمی وبا',
  'glotip-report-2022':
    'انسانی اسمگلنگ پر UNODC کی عالمی رپورٹ 2022 (Global Report on Trafficking in Persons)',
  'glotip-report-2024':
    'انسانی اسمگلنگ پر UNODC کی عالمی رپورٹ 2024 (Global Report on Trafficking in Persons)',
  'nap-2021':
    'انسانی اسمگلنگ اور تارکینِ وطن کی اسمگلنگ کے خلاف قومی ایکشن پلان \u20662021–2025\u2069 کا آغاز، پاکستان',
  'ptpa-2018': 'انسدادِ انسانی اسمگلنگ ایکٹ 2018، پاکستان',
  'tip-protocol-adopted': 'انسانی اسمگلنگ کے خلاف اقوامِ متحدہ کے پروٹوکول کی منظوری',
  'tip-protocol-in-force': 'انسانی اسمگلنگ کے خلاف اقوامِ متحدہ کے پروٹوکول کا نفاذ',
  'world-day-2025': 'انسانی اسمگلنگ کے خلاف عالمی دن 2025، اسلام آباد'
};
