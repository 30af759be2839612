import { nameKey } from "../../mastery/name";
import type { Policy } from "../policy";
import { ours, teachers } from "./columns";
import type { ColumnSpec } from "./tableSpec";

/** Pixels in which "Skill check passed" can be read in bold in several lines; neighbours of one width are one service call. */
const TICK_WIDTH = 80;

/**
 * Retake Roster, in the order of contracts.md §2. Marks are plain text: "7/8" must not become a date. Texts take several
 * lines: beside Class and Student, which stay in sight, all that is worked on from the first tick to the new score
 * stands on a screen of 1,366 pixels, and on the second page of a landscape print.
 */
export function rosterColumns(policy: Policy): ColumnSpec[] {
  return withTicks(policy, TICK_WIDTH, {
    before: ours(
      ["Class", "text", 62],
      ["Student", "text", 120],
      ["Student ID", "text", 72],
      ["Standard", "text", 72],
      ["Retake of", "text", 88],
      ["Level", "text", 88],
      ["Score", "text", 48],
      ["Best attempt", "text", 70],
      ["Recorded", "text", 70],
      ["Retakes used", "text", 70],
    ),
    after: [
      ...teachers(["Requested", "tick", 80]),
      ...ours(["Form", "text", 48], ["Ask by", "date", 80], ["Retake by", "date", 80]),
      ...teachers(["Scheduled for", "date", 80]),
      ...ours(
        ["Days late", "number", 48],
        ["Status", "text", 96],
        ["Reason", "text", 225],
        ["Also open", "text", 90],
      ),
      ...teachers(
        ["Retake score", "text", 70],
        ["Corrections done", "any", 92],
        ["Feedback", "text", 120],
        ["Note", "text", 120],
      ),
      // Sorted by it, today's work stands on top again.
      ...ours(["Order", "number", 56]).map((column) => ({ ...column, titled: "byPolicy" as const })),
    ],
  });
}

/**
 * Corrective Groups, in the order of contracts.md §2; other gaps stand beside the student, as on the roster, and behind
 * them what the group does, when it is met and when its retake is. From Class to the last tick all stands on a screen of
 * 1,366 pixels.
 */
export function groupsColumns(policy: Policy): ColumnSpec[] {
  return withTicks(policy, TICK_WIDTH, {
    before: [
      ...ours(
        ["Class", "text", 64],
        ["Group", "text", 80],
        ["Standard", "text", 72],
        ["I can", "text", 136],
        ["Student", "text", 112],
        ["Student ID", "text", 64],
        ["Level", "text", 88],
        ["Last mark", "text", 48],
        ["Also open", "text", 80],
      ),
      // Tabs of before there were these get them at the next build.
      ...ours(
        ["Corrective", "text", 128],
        ["Link", "text", 88],
        ["Meets", "text", 96],
        ["Retake", "text", 88],
      ).map((column) => ({ ...column, titled: "byPolicy" as const })),
    ],
    after: [
      // Where tutors are suggested, the suggestion and what the teacher wrote instead stand in one column.
      ...(policy.settings.peerTutors ? ours : teachers)(["Tutor", "text", 96]),
      ...teachers(["Moved to", "text", 96, movedToChoices(policy)]),
      ...teachers(["Feedback", "text", 128]).map((column) => ({ ...column, titled: "byPolicy" as const })),
      ...teachers(["Note", "text", 128]),
    ],
  });
}

/** A tick column per entry of "Before a retake"; one that is called like a column of ours is left out. */
function withTicks(
  { settings }: Policy,
  width: number,
  { before, after }: { before: ColumnSpec[]; after: ColumnSpec[] },
): ColumnSpec[] {
  const taken = new Set([...before, ...after].map(({ heading }) => nameKey(heading)));
  const ticks = settings.beforeRetake.filter((tick) => {
    const isNew = nameKey(tick) !== "" && !taken.has(nameKey(tick));
    taken.add(nameKey(tick));
    return isNew;
  });
  const columns = teachers(...ticks.map((tick) => [tick, "tick", width] as const));
  return [...before, ...columns.map((column) => ({ ...column, titled: "byPolicy" as const })), ...after];
}

/** What is offered under Moved to; anything else that names a group is read as well. */
function movedToChoices({ settings }: Policy): string[] {
  const groups = Array.from({ length: settings.groupsAtMost }, (_, index) => `Group ${index + 1}`);
  return [...groups, "Extension", "Individual work", "No group"];
}
