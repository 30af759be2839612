/** A number format of an .xlsx file as Sheets writes it; undefined for none. */
export function fromExcelNumberFormat(format: string | undefined): string | undefined {
  if (format === undefined || /^general$/i.test(format)) return undefined;
  return format
    .replace(/\[\$-[\dA-F,]+\]/gi, "")
    .replace(/;@$/, "")
    .replace(/\\([ \-/,.:])/g, "$1");
}
