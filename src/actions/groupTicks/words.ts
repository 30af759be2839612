import { counted, listed } from "../roster/words";

/** Every sentence about marking a group, in one place, to be reviewed and translated. */
export const words = {
  noGroups: "There are no groups yet. Build corrective groups first.",
  headingsGone: (tab: string, headings: readonly string[]) =>
    `On "${tab}" a heading is missing: ${headings.join(", ")}. Nothing was written; choose Put it back in the sidebar.`,
  unknownGroup: (group: string, className: string, groups: readonly string[]) =>
    groups.length === 0
      ? `${className} has no groups just now. Build corrective groups first.`
      : `${className} has no "${group}" just now; its groups are ${listed(groups)}.`,
  unknownWhat: (ticks: readonly string[]) =>
    `Choose what to mark: ${listed([...ticks, "that the group was met"])}.`,
  noColumn: (tick: string, tab: string) =>
    `"${tab}" has no column "${tick}" yet. Build corrective groups once more, then mark it.`,
  noGap: (group: string) => `${group} works on no gap, so nothing is ticked there.`,
  blocked: (tab: string) =>
    `The ticks on "${tab}" are protected and not yours to change, so nothing was done. Ask the workbook's owner.`,

  done: (group: string, tick: string, students: number) =>
    `${group}: ${tick} for ${counted(students, "student")}`,
  undone: (group: string, tick: string, students: number) =>
    `${group}: ${tick} taken back for ${counted(students, "student")}`,
  along: (lines: number, tab: string, how: "ticked" | "unticked") =>
    `${counted(lines, "line")} of the ${tab} ${how} along`,
  doneAlready: (group: string, tick: string) => `${group}: ${tick} stands for everyone already`,
  undoneAlready: (group: string, tick: string) => `${group}: ${tick} stands for nobody`,
  wordStands: (student: string, word: string, tick: string) =>
    `${student}: "${word}" stands in place of the box and counts as ${tick}. Clear the cell to take it back.`,
  notToldApart: (student: string) =>
    `${student}: two students cannot be told apart, so nothing was marked. Give them different IDs or names.`,

  met: (group: string, students: number) => `${group}: met today, noted for ${counted(students, "student")}`,
  metAlready: (group: string) => `${group}: that it was met today stands in the log already`,
  /** "Group 2, 13 minutes, with Ben". */
  meeting: (group: string, minutes: number | null, tutor: string) =>
    [
      group,
      ...(minutes === null ? [] : [counted(minutes, "minute")]),
      ...(tutor === "" ? [] : [`with ${tutor}`]),
    ].join(", "),
} as const;
