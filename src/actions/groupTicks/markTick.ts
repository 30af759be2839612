import { NO_CHANGES } from "../../workbook/snapshot";
import { columnLetters, textOf } from "../../workbook/cell";
import type { Issue } from "../describeWorkbook";
import type { OnBooks } from "../onBooks";
import { appendedTo, begunWith } from "./appendedTo";
import type { MarkAnswer } from "./markGroup";
import { mergeTicks, type BoxWanted } from "./merge";
import type { MarkAsked } from "./readMark";
import { tickScene, type TickScene } from "./scene";
import { withBoxes } from "./tickBlocks";
import { tickLines } from "./tickLog";
import { boxOf } from "./tickTabs";
import { words } from "./words";

/** Sets or clears a tick for all members, on their lines of the roster too. */
export function markTick(
  on: OnBooks,
  asked: MarkAsked,
  { tick, on: isSet }: { tick: string; on: boolean },
): MarkAnswer | { refused: string } {
  const scene = tickScene(on);
  const tab = scene.tabs.find(({ which }) => which === "groups");
  if (!tab) return { refused: words.blocked(asked.tab) };
  const rows = new Set(asked.members.map(({ row }) => row));
  const own = tab.lines.filter(({ row }) => rows.has(row));
  const keys = new Set(own.map(({ work }) => work.key));
  const untold = asked.members.filter(({ line }) => textOf(line["Standard"]) !== "" && !scene.workOf(line));
  if (keys.size + untold.length === 0) return { refused: words.noGap(asked.group) };
  const works = scene.works.filter(({ work }) => keys.has(work.key));
  const { boxes, log } = mergeTicks({ ...scene, works }, { ticks: [tick], wanted: () => isSet });
  const boxed = withBoxes(NO_CHANGES, boxes, "before");
  const begun = begunWith(
    boxed,
    on,
    tickLines(
      log.filter(({ isEarlier }) => isEarlier),
      on.today,
    ),
  );
  const changes = appendedTo(
    begun,
    on,
    tickLines(
      log.filter(({ isEarlier }) => !isEarlier),
      on.today,
    ),
  );
  const along = boxes.filter(({ box }) => box.tab.which === "roster").length;
  const message = messageOf(asked.group, { tick, isSet, boxes, along, students: keys.size, scene });
  const issues = [
    ...untold.map((placed) =>
      issueAt(asked.tab, placed.row, words.notToldApart(textOf(placed.line["Student"]))),
    ),
    ...(isSet ? [] : wordIssues({ ...scene, works }, tick)),
  ];
  return { changes, reply: { students: keys.size, roster: along, message, issues }, toast: message };
}

interface Said {
  tick: string;
  isSet: boolean;
  boxes: readonly BoxWanted[];
  along: number;
  students: number;
  scene: TickScene;
}

function messageOf(group: string, { tick, isSet, boxes, along, students, scene }: Said): string {
  if (boxes.length === 0) return isSet ? words.doneAlready(group, tick) : words.undoneAlready(group, tick);
  const roster = scene.tabs.find(({ which }) => which === "roster")?.found.tab.name ?? "";
  const done = isSet ? words.done(group, tick, students) : words.undone(group, tick, students);
  return [done, ...(along > 0 ? [words.along(along, roster, isSet ? "ticked" : "unticked")] : [])].join("; ");
}

/** Words that stand in place of a box hold. */
function wordIssues({ works }: TickScene, tick: string): Issue[] {
  return works.flatMap(({ lines }) =>
    lines.flatMap((line) => {
      const box = boxOf(line, tick);
      if (!box?.isWord || !box.isSet) return [];
      const message = words.wordStands(textOf(line.line["Student"]), textOf(box.cell), tick);
      return [issueAt(line.tab.found.tab.name, line.row, message, columnLetters(box.column - 1))];
    }),
  );
}

function issueAt(tab: string, row: number, message: string, column: string | null = null): Issue {
  return { tab, row, column, code: column === null ? "notToldApart" : "wordForTick", message };
}
