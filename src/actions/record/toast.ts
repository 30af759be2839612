import type { RosterNow } from "../roster/readRoster";
import type { Shown } from "./question";
import { words } from "./words";

/** "9 scores recorded, 2 left: see Retake Roster, rows 4 and 9". */
export function toastOf({ cells, missed, left }: Shown, { found, spec }: RosterNow): string {
  const rows = [...new Set(left.flatMap(({ row }) => row ?? []))];
  const students = new Set(missed.map((one) => `${one.class}\n${one.student}`)).size;
  const parts = [
    ...(cells.length > 0 ? [words.recorded(cells.length)] : []),
    ...(students > 0 ? [words.missedToast(students)] : []),
  ];
  if (parts.length + left.length === 0) return words.nothingTyped;
  const tab = found.tab?.name ?? spec.title;
  return [
    ...(parts.length > 0 ? parts : [words.nothingRecorded]),
    ...(left.length > 0 ? [words.leftToast(left.length, tab, rows)] : []),
  ].join(", ");
}
