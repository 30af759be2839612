import { GROUP_KINDS, type GroupKind } from "../../mastery/groups/place";
import { nameKey } from "../../mastery/name";
import { textOf } from "../../workbook/cell";
import type { Line } from "../../workbook/tables/tableSpec";
import { makeLabel, parseLabel } from "../groups/groupLabels";
import { groupsOf } from "../groupsOf";
import { LAST, type ClassesTogether } from "./together";

/** The lines of a group. */
export interface TabGroup {
  label: string;
  kind: GroupKind;
  /** The number in its label; null: none. */
  number: number | null;
  /** As Standards writes the code, or as it stands on the tab; "" for extension. */
  standard: string;
  /** In the order of the class list, whatever the tab is sorted by. */
  lines: [Line, ...Line[]];
}

/**
 * Lines of one label and standard are a group. A label that is none of ours is a group of the teacher's making: it works
 * on its standard, and without one it is like an extension group.
 */
export function tabGroups(lines: readonly Line[], together: ClassesTogether): TabGroup[] {
  const own = lines.filter((line) => textOf(line["Group"]) !== "" && hasStudent(line));
  const groups = groupsOf(own, (line) => {
    const { label, standard } = headOf(line, together);
    return JSON.stringify([nameKey(label), nameKey(standard)]);
  }).map((members) => ({
    ...headOf(members[0], together),
    lines: members.sort((a, b) => together.place(a) - together.place(b)),
  }));
  const rank = ({ kind }: TabGroup) => GROUP_KINDS.indexOf(kind);
  // Corrective groups stand by their numbers, one of the teacher's making behind them, the others by standard.
  const number = (group: TabGroup) => group.number ?? (group.kind === "corrective" ? LAST : 0);
  const byStandard = ({ kind, standard }: TabGroup) => (kind === "corrective" ? 0 : together.order(standard));
  return groups.sort((a, b) => rank(a) - rank(b) || byStandard(a) - byStandard(b) || number(a) - number(b));
}

function headOf(line: Line, together: ClassesTogether): Omit<TabGroup, "lines"> {
  const text = textOf(line["Group"]);
  const typed = textOf(line["Standard"]);
  const read = parseLabel(text);
  const kind = read?.kind ?? (typed === "" ? "extension" : "corrective");
  return {
    label: read ? makeLabel(read) : text,
    kind,
    number: read?.number ?? null,
    standard: kind === "extension" ? "" : (together.standard(typed)?.code ?? typed),
  };
}

export function hasStudent(line: Line): boolean {
  return textOf(line["Student"]) !== "" || textOf(line["Student ID"]) !== "";
}
