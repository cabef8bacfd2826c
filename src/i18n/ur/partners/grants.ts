import type { partnersGrants as english } from '../../en/partners/grants.ts';
import type { Message } from '../../message.ts';

/** What a country’s page says of the US grants too. */
export const partnersGrants: Readonly<Record<keyof typeof english, Message>> = {
  'partners.grantsSum': '{place}: {sides}',
  'partners.fiscalYears': { one: 'مالی سال {years}', other: 'مالی سال {years}' },
  'partners.side.all-agencies': {
    one: '{span} میں تمام اداروں کی {n} گرانٹ، {amount}',
    other: '{span} میں تمام اداروں کی {n} گرانٹس، {amount}'
  },
  'partners.side.tip-office': {
    one: '{span} میں صرف ٹی آئی پی دفتر کی {n} گرانٹ، {amount}',
    other: '{span} میں صرف ٹی آئی پی دفتر کی {n} گرانٹس، {amount}'
  },
  'partners.sideUnpublished': {
    one: '{amount} (ایک کی رقم شائع نہیں ہوئی)',
    other: '{amount} ({n} کی رقم شائع نہیں ہوئی)'
  },
  'partners.sideNone': 'رقم شائع نہیں ہوئی',
  'partners.sides': '{earlier}؛ {later}'
};
