/** Held here because looking up a global costs more than the rounding itself in some engines. */
const nearest = Math.round;

/**
 * Two decimals, half away from zero, on the decimal value a person sees (domain.md §4): 3.175 is 3.18 although
 * its binary value lies below; 2.9999999999999982 is 3.
 */
export function round(value: number): number {
  // Most values have two decimals already; asking is far cheaper than writing the number out.
  if (nearest(value * 100) / 100 === value) return value;
  const decimal = Number(value.toPrecision(12));
  const size = Math.abs(decimal);
  // Shifting the decimal point in text is exact where multiplying by 100 is not; exponent notation cannot be shifted so.
  if (size < 1e-6) return 0;
  if (size >= 1e15) return decimal;
  return (Math.sign(decimal) * nearest(Number(`${size}e2`))) / 100;
}
