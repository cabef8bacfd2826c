import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../src/i18n/language.ts';
import { wordsIn } from '../../../../src/shell/picture/words-in.ts';
import { wrapped } from '../../../../src/chart/paper/measure.ts';
import { drawn } from '../../export/picture/drawn.ts';

const bare = (text: string) => text.replace(/[\u2060\u2066-\u2069]/g, '').replace(/\s+/g, ' ');
/** What the picture of one partner says, in one line. */
const pictured = (partner: string, lang: Language = 'en') => {
  const { picture } = drawn('partners', null, { lang, change: { partner } });
  if (!picture) throw new Error('nothing drawn');
  return bare(wordsIn(picture.inks));
};

describe('the picture of one partner', () => {
  it('does not let the money of a programme pass for that of who carries it out', () => {
    const said = pictured('uga');
    expect(said).toContain('amounts are those of the whole programmes, not of this partner');
    expect(said).toContain('money from the United States (TIP Office) · running total');
    expect(said).toContain('carried out by GFEMS, UGA and the Freedom Fund');
    expect(said).toContain('15 countries, Pakistan among them; later 24');
    expect(said).toContain('no share for one country or partner published');
  });

  it('says so in Urdu', () => {
    const said = pictured('uga', 'ur');
    expect(said).toContain('رقوم پورے پروگراموں کی ہیں، اس شراکت دار کی نہیں');
    expect(said).toContain('کسی ایک ملک یا شراکت دار کا حصہ شائع نہیں ہوا');
  });

  it('says of a giver’s own money which kind it is and for how many countries', () => {
    const said = pictured('european-union');
    expect(said).toContain(
      'budgets · wider than trafficking · carried out by ICMPD and UNODC · seven countries · no share for one country published'
    );
    expect(said).toContain('budgets · trafficking and smuggling · joint value of all givers');
    expect(said).not.toContain('not of this partner');
    expect(said).not.toContain('money from the European Union');
  });
});

it('the picture of one partner says what a programme is about and where it is, with an amount or without', () => {
  const said = pictured('iom');
  expect(said).toContain('wider than trafficking · 14 countries, Pakistan not among them');
  expect(said).toContain('trafficking and smuggling · Afghanistan, Iran, Iraq and Pakistan');
  expect(pictured('iom', 'ur')).toContain('انسانی اسمگلنگ سے وسیع تر موضوع');
});

describe('the picture of who does what', () => {
  const said = (lang: Language) => {
    const { picture } = drawn('partners', null, { lang });
    return bare(wordsIn(picture?.inks ?? []));
  };

  it('keeps the heads of its columns before their marks, so that nothing done in programmes is done for the event', () => {
    expect(said('en')).toMatch(
      /The event, 2025: Host Financial support Earlier years Programmes[^:]*: Funds Carries out In kind/
    );
    expect(said('ur')).toMatch(/تقریب، 2025: میزبان/);
  });

  it('says what no mark can: that an amount was not published, and how much was given in kind', () => {
    expect(said('en').match(/amount not published/g)).toHaveLength(6);
    expect(said('en')).toContain('United Kingdom (BHC) amount not published · 31 officers trained');
    expect(said('ur')).toContain('رقم شائع نہیں ہوئی · 31 officers trained');
  });

  it('leaves nobody out', () => {
    for (const lang of ['en', 'ur'] as const) expect(said(lang)).not.toContain('… +');
  });
});

it('a row of a picture never ends between a currency and its number', () => {
  const rows = wrapped('its amount is EUR\u00a09,000,000 as published', 10, 100);
  expect(rows.filter((row) => row.includes('EUR'))).toEqual([expect.stringContaining('EUR\u00a09,000,000')]);
});
