import { keyOf, textOf } from "../../workbook/cell";
import type { Line } from "../../workbook/tables/tableSpec";
import type { ClassGroups } from "../groupReplies";
import { groupsOf } from "../groupsOf";
import type { ClassesTogether } from "./together";
import { workOf } from "./work";
import { words } from "./words";

/** What is taught again to everyone, a block a standard; of several classes each says for how many of its students. */
export function reteachBlocks(lines: readonly Line[], together: ClassesTogether): ClassGroups["reteach"] {
  return groupsOf(lines, (line) => keyOf(line["Standard"])).map((own) => {
    const typed = textOf(own[0]["Standard"]);
    const standard = together.standard(typed)?.code ?? typed;
    const belowOf = (line: Line) => {
      const below = textOf(line["Level"]);
      return together.names.length > 1 ? words.ofClass(textOf(line["Class"]), below) : below;
    };
    const work = workOf({ kind: "corrective", standard, lines: own }, { together, lines });
    return { standard, ...work, below: own.map(belowOf).join("; ") };
  });
}
