import type { GroupKind } from "../../mastery/groups/place";
import { textOf } from "../../workbook/cell";
import type { Line } from "../../workbook/tables/tableSpec";
import type { GroupNow } from "../groupReplies";
import { firstOfEach } from "../groupsOf";
import type { ClassesTogether } from "./together";

/** What a group works on, in words. */
export type Work = Pick<GroupNow, "target" | "task" | "firstTaught" | "link">;

interface WorkTerms {
  together: ClassesTogether;
  /** All lines of these classes. */
  lines: readonly Line[];
}

/**
 * What Standards says now; what stands on the tab where Standards says nothing or does not know the standard any more.
 */
export function workOf(
  { kind, standard, lines }: { kind: GroupKind; standard: string; lines: [Line, ...Line[]] },
  terms: WorkTerms,
): Work {
  if (kind === "extension") {
    const task = onTab("Corrective", lines) || extensionOf(lines, terms);
    return { target: "", task, firstTaught: "", link: onTab("Link", lines) };
  }
  const row = terms.together.standard(standard)?.row;
  return {
    target: targetOf(standard, { ...terms, lines }),
    task: row?.corrective || onTab("Corrective", lines),
    firstTaught: row?.firstTaught ?? "",
    link: row?.link || onTab("Link", lines),
  };
}

/** In "I can" words, else the title, else the code. */
export function targetOf(code: string, { together, lines }: WorkTerms): string {
  const standard = together.standard(code);
  return standard ? standard.row.iCan || standard.title || code : onTab("I can", lines) || code;
}

function onTab(heading: string, lines: readonly Line[]): string {
  return lines.map((line) => textOf(line[heading])).find((text) => text !== "") ?? "";
}

/** The extension of the standard groups were made for; of several standards all that have one. */
function extensionOf(own: readonly Line[], { together, lines }: WorkTerms): string {
  const named = own.some((line) => textOf(line["Standard"]) !== "") ? own : lines;
  const tasks = named.flatMap((line) => together.standard(textOf(line["Standard"]))?.row.extension || []);
  return firstOfEach(tasks, (task) => task).join("; ");
}
