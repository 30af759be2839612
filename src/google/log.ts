/** Writes to the project's log. Words must hold nothing of the workbook: no names, no cells. */
export function logFault(words: string): void {
  console.error(words);
}
