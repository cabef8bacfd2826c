/** Digits kept behind the decimal point: sums are exact, where a floating-point sum of cents is not. */
const DIGITS = 18;

const FORM = /^([+-]?)(\d*)(?:\.(\d*))?$/;

/** An `xsd:decimal` in units of 10⁻¹⁸, or undefined where the text is none or has more digits than are kept. */
export function readDecimal(text: string): bigint | undefined {
  const [, sign = '', whole = '', part = ''] = FORM.exec(text.trim()) ?? [];
  const digits = part.length > DIGITS ? part.replace(/0+$/, '') : part;
  if (whole + part === '' || digits.length > DIGITS) return undefined;
  const size = BigInt(whole + digits.padEnd(DIGITS, '0'));
  return sign === '-' ? -size : size;
}

/** A number of units of 10⁻¹⁸ as a table writes it: no sign in front of what is not negative, no zeros at the end. */
export function printDecimal(units: bigint): string {
  const digits = String(units < 0n ? -units : units).padStart(DIGITS + 1, '0');
  const part = digits.slice(-DIGITS).replace(/0+$/, '');
  return `${units < 0n ? '-' : ''}${digits.slice(0, -DIGITS)}${part === '' ? '' : `.${part}`}`;
}
