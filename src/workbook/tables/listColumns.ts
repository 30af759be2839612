import { nameKey } from "../../mastery/name";
import type { Policy } from "../policy";
import { ours, teachers } from "./columns";
import type { ColumnSpec } from "./tableSpec";

/** Pixels in which "Skill check passed" can be read in bold; neighbours of one width are one service call. */
const TICK_WIDTH = 140;
/** The same in several lines. */
const ROSTER_TICK_WIDTH = 80;

/**
 * Retake Roster, in the order of contracts.md §2. Marks are plain text: "7/8" must not become a date. Texts take several
 * lines: beside Class and Student, which stay in sight, all that is worked on from the first tick to the new score
 * stands on a screen of 1,366 pixels, and on the second page of a landscape print.
 */
export function rosterColumns(policy: Policy): ColumnSpec[] {
  return withTicks(policy, ROSTER_TICK_WIDTH, {
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

/** Corrective Groups, in the order of contracts.md §2; other gaps stand beside the student, as on the roster. */
export function groupsColumns(policy: Policy): ColumnSpec[] {
  return withTicks(policy, TICK_WIDTH, {
    before: ours(
      ["Class", "text", 110],
      ["Group", "text", 190],
      ["Standard", "text", 120],
      ["I can", "text", 240],
      ["Student", "text", 150],
      ["Student ID", "text", 90],
      ["Level", "text", 110],
      ["Last mark", "text", 90],
      ["Also open", "text", 220],
    ),
    after: [
      // Where tutors are suggested, the suggestion and what the teacher wrote instead stand in one column.
      ...(policy.settings.peerTutors ? ours : teachers)(["Tutor", "text", 130]),
      ...teachers(["Moved to", "text", 130], ["Note", "text", 200]),
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
