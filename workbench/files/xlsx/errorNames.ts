/** Errors as Excel and Sheets show them. */
const ERROR_NAMES: readonly string[] = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#ERROR!",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
];

export function isErrorName(text: string): boolean {
  return ERROR_NAMES.includes(text);
}
