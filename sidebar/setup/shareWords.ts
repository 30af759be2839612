/** Sheets keeps "80 %" as 0.8; people read it as it was typed. Everything else stays. */
export function shareWords(value: string): string {
  return /^0?\.\d+$/.test(value) ? `${Number((Number(value) * 100).toPrecision(12))} %` : value;
}
