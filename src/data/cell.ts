import type { Field, FieldType } from './schema.ts';

const FORMS: Readonly<Record<FieldType, { readonly form: RegExp; readonly says: string }>> = {
  text: { form: /[^]/, says: 'text' },
  id: { form: /^\S+$/, says: 'an identifier without spaces' },
  integer: { form: /^(0|-?[1-9]\d*)$/, says: 'a whole number' },
  number: { form: /^-?(0|[1-9]\d*)(\.\d+)?$/, says: 'a number with a decimal point' },
  count: { form: /^(0|[1-9]\d*|<5)$/, says: 'a whole number, <5, or nothing' },
  year: { form: /^[12]\d{3}$/, says: 'a year of four digits' },
  date: { form: /^[12]\d{3}(-\d\d(-\d\d)?)?$/, says: 'a date such as 2025, 2025-07 or 2025-07-30' }
};

/** What a cell of this field should have been, in words, or `null` where the text is right. */
export function cellFault(field: Field, text: string): string | null {
  if (text === '') return field.required ? 'a value' : null;
  const parts = field.many ? text.split(' ') : [text];
  for (const part of parts) {
    if (field.oneOf && !field.oneOf.includes(part)) return `one of ${field.oneOf.join(', ')}`;
    const { form, says } = FORMS[field.type];
    if (!form.test(part) || (field.type === 'date' && !isOnCalendar(part)))
      return field.many ? `${says}, several with one space between` : says;
  }
  return null;
}

function isOnCalendar(date: string): boolean {
  const [year, month = '01', day = '01'] = date.split('-');
  const moment = new Date(`${year ?? ''}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.getUTCDate() === Number(day);
}
