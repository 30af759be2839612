import type { Day } from "../../mastery/calendar/day";
import { escapeHtml } from "../page/escapeHtml";
import { dayInWords, listed } from "../roster/words";
import type { GroupMember, GroupNow } from "../groupReplies";
import type { GroupHere } from "./classViews";
import { memberTable, sayRetakes, STANDARD_COLUMN, type Column, type Row } from "./memberTable";
import { words } from "./words";

/** A group that works on a target: what it does, when it is met, and who is in it. */
export function groupBlock(group: GroupHere, columns: readonly Column[]): string {
  const facts = [
    taughtWords(group),
    ...(group.meets === "" ? [] : [words.meets(group.meets)]),
    ...metWords(group.metOn),
    ...(sayRetakes(columns) ? [] : retakeWords(group)),
    group.onTheBoard,
    group.others,
  ];
  return block(
    [
      headed(group.label, named(group.standard, group.target)),
      paragraph(facts),
      memberTable(rowsOf(group), columns),
    ].join("\n"),
  );
}

/** Everyone who works alone in one table, with what each target's corrective is. */
export function individualBlock(groups: readonly GroupHere[], columns: readonly Column[]): string {
  if (groups.length === 0) return "";
  const [student, ...others] = columns as [Column, ...Column[]];
  return block(
    [
      headed(words.individual, ""),
      ...groups.map((group) =>
        paragraph([
          `${named(group.standard, group.target)}. ${taughtWords(group)}`,
          ...(sayRetakes(columns) ? [] : retakeWords(group)),
          group.others,
        ]),
      ),
      memberTable(groups.flatMap(rowsOf), [student, STANDARD_COLUMN, ...others]),
    ].join("\n"),
  );
}

/** Names in a row: nothing is ticked or retaken there. */
export function extensionBlock(group: GroupHere, nameOf: (member: GroupMember) => string): string {
  const names = group.members.map((member) =>
    member.alsoOpen === "" ? nameOf(member) : `${nameOf(member)} (${words.alsoOpen(member.alsoOpen)})`,
  );
  const task = group.task === "" ? words.noExtension : words.extension(withLink(group));
  return block(
    [
      headed(group.label, task),
      paragraph([group.onTheBoard, group.others]),
      paragraph([names.join("; ")]),
    ].join("\n"),
  );
}

/** "First taught: worked examples; now: fraction tiles, https://…". */
export function taughtWords(work: Pick<GroupNow, "task" | "link" | "firstTaught">): string {
  const now = withLink(work);
  if (now === "") return work.firstTaught === "" ? words.noCorrective : words.firstTaught(work.firstTaught);
  return work.firstTaught === "" ? words.corrective(now) : words.differs(work.firstTaught, now);
}

/** "LF.1 I can find the slope"; a target that begins with its code is not doubled. */
export function named(standard: string, target: string): string {
  return target.startsWith(standard) ? target : `${standard} ${target}`;
}

/** Whether a column is needed to say when each has the retake. */
export function hasOwnRetakes({ members }: GroupNow): boolean {
  return new Set(members.map(({ retake }) => retake)).size > 1;
}

export function rowsOf({ members, standard }: GroupNow): Row[] {
  return members.map((member) => ({ member, standard }));
}

function withLink({ task, link }: Pick<GroupNow, "task" | "link">): string {
  return [task, link].filter((text) => text !== "").join(", ");
}

/** Where no column says it, everyone of the group has the same. */
function retakeWords(group: GroupNow): string[] {
  const retake = group.members[0]?.retake ?? "";
  return retake === "" ? [] : [words.retake(retake)];
}

/** The last three days are enough to see what was done. */
function metWords(metOn: readonly Day[]): string[] {
  const days = metOn.slice(0, 3).reverse().map(dayInWords);
  return days.length === 0 ? [] : [words.metOn(listed(days))];
}

function headed(label: string, rest: string): string {
  return `<h2>${escapeHtml(label)} <span>${escapeHtml(rest)}</span></h2>`;
}

function paragraph(facts: readonly string[]): string {
  return `<p>${escapeHtml(facts.filter((fact) => fact !== "").join(" · "))}</p>`;
}

function block(inner: string): string {
  return `<div class="block">${inner}</div>`;
}
