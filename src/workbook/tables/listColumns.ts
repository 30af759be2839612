import { nameKey } from "../../mastery/name";
import type { Policy } from "../policy";
import { ours, teachers } from "./columns";
import type { ColumnSpec } from "./tableSpec";

/** Pixels in which "Skill check passed" can be read in bold; neighbours of one width are one service call. */
const TICK_WIDTH = 140;

/** Retake Roster, in the order of contracts.md §2. Marks are plain text: "7/8" must not become a date. */
export function rosterColumns(policy: Policy): ColumnSpec[] {
  return withTicks(policy, {
    before: ours(
      ["Class", "text", 110],
      ["Student", "text", 150],
      ["Student ID", "text", 90],
      ["Standard", "text", 120],
      ["Retake of", "text", 160],
      ["Level", "text", 110],
      ["Score", "text", 70],
      ["Best attempt", "text", 105],
      ["Recorded", "text", 105],
      ["Retakes used", "text", 105],
    ),
    after: [
      ...teachers(["Requested", "tick", 90]),
      ...ours(["Form", "text", 60], ["Ask by", "date", 110], ["Retake by", "date", 110]),
      ...teachers(["Scheduled for", "date", 110]),
      ...ours(
        ["Days late", "number", 80],
        ["Status", "text", 160],
        ["Reason", "text", 400],
        ["Also open", "text", 220],
      ),
      ...teachers(
        ["Retake score", "text", 130],
        ["Corrections done", "any", 130],
        ["Feedback", "text", 200],
        ["Note", "text", 200],
      ),
    ],
  });
}

/** Corrective Groups, in the order of contracts.md §2; other gaps stand beside the student, as on the roster. */
export function groupsColumns(policy: Policy): ColumnSpec[] {
  return withTicks(policy, {
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
  { before, after }: { before: ColumnSpec[]; after: ColumnSpec[] },
): ColumnSpec[] {
  const taken = new Set([...before, ...after].map(({ heading }) => nameKey(heading)));
  const ticks = settings.beforeRetake.filter((tick) => {
    const isNew = nameKey(tick) !== "" && !taken.has(nameKey(tick));
    taken.add(nameKey(tick));
    return isNew;
  });
  const columns = teachers(...ticks.map((tick) => [tick, "tick", TICK_WIDTH] as const));
  return [...before, ...columns.map((column) => ({ ...column, titled: "byPolicy" as const })), ...after];
}
