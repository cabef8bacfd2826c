/**
 * Names that neither UNTERM nor i18n-iso-countries gives as a reader needs them: a short form where the
 * UN's is long, a neutral form where the library takes a side, a nominative where the source has none.
 */
export const OWN_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fr: {
    BOL: 'Bolivie',
    COD: 'RD Congo',
    FSM: 'Micronésie',
    GBR: 'Royaume-Uni',
    HKG: 'Chine, RAS de Hong Kong',
    IRN: 'Iran',
    LAO: 'Laos',
    MAC: 'Chine, RAS de Macao',
    MDA: 'Moldova',
    PRK: 'RPD de Corée',
    RUS: 'Russie',
    SYR: 'Syrie',
    TZA: 'Tanzanie',
    USA: 'États-Unis',
    VEN: 'Venezuela',
    ZZZ: 'Origine inconnue'
  },
  es: {
    BOL: 'Bolivia',
    COD: 'RD del Congo',
    FSM: 'Micronesia',
    GBR: 'Reino Unido',
    HKG: 'China, RAE de Hong Kong',
    IRN: 'Irán',
    LAO: 'Laos',
    MAC: 'China, RAE de Macao',
    MDA: 'Moldova',
    NLD: 'Países Bajos',
    PRK: 'RPD de Corea',
    RUS: 'Rusia',
    SYR: 'Siria',
    TZA: 'Tanzanía',
    USA: 'Estados Unidos',
    VEN: 'Venezuela',
    ZZZ: 'Origen desconocido'
  },
  ru: {
    ALA: 'Аландские острова',
    ATA: 'Антарктида',
    BOL: 'Боливия',
    CCK: 'Кокосовые (Килинг) острова',
    COD: 'ДР Конго',
    CXR: 'Остров Рождества',
    CYM: 'Острова Кайман',
    FSM: 'Микронезия',
    GBR: 'Великобритания',
    HKG: 'Китай, САР Гонконг',
    IRN: 'Иран',
    LAO: 'Лаос',
    MAC: 'Китай, САР Макао',
    MDA: 'Молдова',
    MYT: 'Майотта',
    PRK: 'КНДР',
    RUS: 'Россия',
    SYR: 'Сирия',
    TZA: 'Танзания',
    USA: 'США',
    VEN: 'Венесуэла',
    ZZZ: 'Происхождение неизвестно'
  },
  zh: {
    BOL: '玻利维亚',
    COD: '刚果（金）',
    FSM: '密克罗尼西亚',
    GBR: '英国',
    HKG: '中国香港',
    IRN: '伊朗',
    LAO: '老挝',
    MAC: '中国澳门',
    MDA: '摩尔多瓦',
    PRK: '朝鲜',
    RUS: '俄罗斯',
    SYR: '叙利亚',
    TZA: '坦桑尼亚',
    USA: '美国',
    VEN: '委内瑞拉',
    ZZZ: '来源不明'
  },
  ar: {
    ATF: 'الأراضي الفرنسية الجنوبية',
    BOL: 'بوليفيا',
    FSM: 'ميكرونيزيا',
    GBR: 'المملكة المتحدة',
    HKG: 'الصين، هونغ كونغ',
    IOT: 'إقليم المحيط الهندي البريطاني',
    IRN: 'إيران',
    LAO: 'لاوس',
    MAC: 'الصين، ماكاو',
    MDA: 'مولدوفا',
    RUS: 'روسيا',
    SYR: 'سوريا',
    TLS: 'تيمور - ليشتي',
    TZA: 'تنزانيا',
    UMI: 'جزر الولايات المتحدة النائية',
    USA: 'الولايات المتحدة',
    VEN: 'فنزويلا',
    ZZZ: 'المنشأ غير معروف'
  }
};

/** UN names of regions, by M49 code, where CLDR's differ. */
export const OWN_REGIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    '001': 'World',
    '035': 'South-eastern Asia',
    '053': 'Australia and New Zealand',
    '057': 'Micronesia',
    '419': 'Latin America and the Caribbean'
  },
  ur: {
    '019': 'امریکی خطے',
    '021': 'شمالی امریکہ',
    '053': 'آسٹریلیا اور نیوزی لینڈ',
    '054': 'میلانیشیا',
    '057': 'مائیکرونیشیا',
    '202': 'زیریں صحارا افریقہ',
    '419': 'لاطینی امریکہ اور کیریبین'
  },
  ar: {
    '053': 'أستراليا ونيوزيلندا',
    '057': 'ميكرونيزيا',
    '419': 'أمريكا اللاتينية ومنطقة البحر الكاريبي'
  },
  es: {
    '021': 'América septentrional',
    '035': 'Asia sudoriental',
    '053': 'Australia y Nueva Zelandia',
    '057': 'Micronesia',
    '419': 'América Latina y el Caribe'
  },
  fr: {
    '030': 'Asie orientale',
    '034': 'Asie méridionale',
    '035': 'Asie du Sud-Est',
    '039': 'Europe méridionale',
    '053': 'Australie et Nouvelle-Zélande',
    '057': 'Micronésie',
    '145': 'Asie occidentale',
    '151': 'Europe orientale',
    '154': 'Europe septentrionale',
    '155': 'Europe occidentale',
    '419': 'Amérique latine et Caraïbes'
  },
  ru: {
    '001': 'Мир',
    '021': 'Северная Америка',
    '053': 'Австралия и Новая Зеландия',
    '202': 'Африка к югу от Сахары',
    '419': 'Латинская Америка и Карибский бассейн'
  },
  zh: {
    '021': '北美',
    '053': '澳大利亚和新西兰',
    '057': '密克罗尼西亚',
    '061': '波利尼西亚',
    '419': '拉丁美洲和加勒比'
  }
};
