/**
 * Multiplies by a scale the way it is said, so that 2.3 million is 2,300,000 and not 2,299,999.9999999995: powers of ten move the decimal point.
 *
 * @example
 * scaleBy(2.3, 1e6); // → 2300000
 */
export function scaleBy(value: number, scale: number): number {
  if (Number.isInteger(value)) return value * scale;
  const digits = String(value);
  const power = Math.round(Math.log10(scale));
  return !digits.includes('e') && 10 ** power === scale ? Number(`${digits}e${power}`) : value * scale;
}
