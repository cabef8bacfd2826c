/** UNODC's words for sex, age, form and stage, and the codes of this data package. */
export const SEXES: ReadonlyMap<string, string> = new Map([
  ['Total', 'all'],
  ['Female', 'female'],
  ['Male', 'male'],
  ['Other', 'other'],
  ['Unknown', 'unknown']
]);

export const AGES: ReadonlyMap<string, string> = new Map([
  ['Total', 'all'],
  ['18 years or over', 'adult'],
  ['0 to 17 years', 'child'],
  ['Unknown', 'unknown']
]);

export const FORMS: ReadonlyMap<string, string> = new Map([
  ['Total', 'all'],
  ['Sexual exploitation', 'sexual'],
  ['Forced labour', 'labour'],
  ['Other forms of exploitation', 'other']
]);

export const STAGES: ReadonlyMap<string, string> = new Map([
  ['Persons brought into formal contact', 'contact'],
  ['Persons prosecuted', 'prosecuted'],
  ['Persons convicted', 'convicted']
]);

export const DETECTED = 'Detected trafficking victims';
export const OFFENCES = 'Offences of trafficking in persons';
