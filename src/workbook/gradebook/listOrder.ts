import { textOf, type Cell } from "../cell";

/** Which sitting a row of a list is: 2 of "2", "Attempt 2", "v2", "Form B", "Retake", "Retake 1"; else the first. */
export function attemptIn(cell: Cell): number {
  const text = textOf(cell);
  const [digits] = /\d+/.exec(text) ?? [];
  const [letter] = /\b[a-h]$/i.exec(text) ?? [];
  const isRetake = /^(?:re|nach|wied|rat)/i.test(text);
  if (digits) return Number(digits) + (isRetake ? 1 : 0);
  return letter ? letter.toLowerCase().charCodeAt(0) - 96 : isRetake ? 2 : 1;
}
