import { textOf } from "../../workbook/cell";
import type { Line } from "../../workbook/tables/tableSpec";
import { blockIn } from "../groups/groupLabels";
import type { ClassGroups, GroupMember, GroupNow } from "../groupReplies";
import type { OnBooks } from "../onBooks";
import { isSet } from "../roster/entries";
import { boardNames, sitsTogether } from "./boardNames";
import type { RotationOf } from "./rotationFor";
import { slotsOf } from "./slots";
import { hasStudent, tabGroups, type TabGroup } from "./tabGroups";
import type { ClassesTogether } from "./together";
import { reteachBlocks } from "./reteachBlocks";
import { workOf } from "./work";

/** The groups of classes that are grouped together, read off their lines. */
export function classGroups(
  on: OnBooks,
  { together, lines }: { together: ClassesTogether; lines: readonly Line[] },
  rotationOf: RotationOf,
): ClassGroups {
  const inBlock = (block: ReturnType<typeof blockIn>) =>
    lines.filter((line) => blockIn(textOf(line["Group"])) === block);
  const reteach = inBlock("reteach");
  const notAssessed = inBlock("notAssessed").filter(hasStudent);
  const noGroup = inBlock("noGroup").filter(hasStudent);
  const groups = tabGroups(inBlock(null), together).map((group) => groupNow(on, group, { together, lines }));
  const { days, meets, metOn } = rotationOf(together.names, groups);
  return {
    classes: [...together.names],
    reteach: reteachBlocks(reteach, together),
    groups: withNames(on, groups, together).map((group) => ({
      ...group,
      meets: meets.get(group.label) ?? "",
      metOn: [...(metOn.get(group.label) ?? [])],
    })),
    notAssessed: notAssessed.map((line) => ({ ...whoIs(line), standards: textOf(line["Standard"]) })),
    noGroup: noGroup.map(whoIs),
    days,
  };
}

function whoIs(line: Line): { class: string; student: string; id: string } {
  return {
    class: textOf(line["Class"]),
    student: textOf(line["Student"]),
    id: textOf(line["Student ID"]),
  };
}

function groupNow(
  { books }: OnBooks,
  { label, kind, standard, lines }: TabGroup,
  terms: { together: ClassesTogether; lines: readonly Line[] },
): GroupNow {
  const ticks = books.policy.settings.beforeRetake;
  return {
    ...{ label, kind, standard },
    ...workOf({ kind, standard, lines }, terms),
    ...{ boardName: "", place: "", meets: "", metOn: [] },
    members: lines.map((line) => memberOf(line, ticks)),
  };
}

function memberOf(line: Line, ticks: readonly string[]): GroupMember {
  const text = (heading: string) => textOf(line[heading]);
  return {
    ...whoIs(line),
    level: text("Level"),
    lastMark: text("Last mark"),
    alsoOpen: text("Also open"),
    ticked: ticks.filter((tick) => isSet(line[tick])),
    tutor: text("Tutor"),
    movedTo: text("Moved to"),
    feedback: text("Feedback"),
    note: text("Note"),
    retake: text("Retake"),
  };
}

function withNames({ books }: OnBooks, groups: readonly GroupNow[], together: ClassesTogether): GroupNow[] {
  const { groupNames, groupPlaces } = books.policy.settings;
  const named = boardNames(
    groups.map((group) => ({ ...group, title: together.standard(group.standard)?.title || group.standard })),
    groupNames as "target" | "colour",
  );
  const seated = groups.filter(sitsTogether);
  const slots = slotsOf(
    seated.map(({ label }) => label),
    groupPlaces.length,
  );
  return groups.map((group, at) => {
    const slot = slots[seated.indexOf(group)] ?? null;
    return {
      ...group,
      boardName: named[at] ?? "",
      place: slot === null ? "" : (groupPlaces[slot] ?? ""),
    };
  });
}
