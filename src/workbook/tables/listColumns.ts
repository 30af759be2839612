import { nameKey } from "../../mastery/name";
import type { Policy } from "../policy";
import { ours, teachers } from "./columns";
import type { ColumnSpec } from "./tableSpec";

/** Retake Roster, in the order of contracts.md §2. Marks are plain text: "7/8" must not become a date. */
export function rosterColumns(policy: Policy): ColumnSpec[] {
  return withTicks(policy, {
    before: ours(
      ["Class", "text", 90],
      ["Student", "text", 150],
      ["Student ID", "text", 80],
      ["Standard", "text", 120],
      ["Retake of", "text", 140],
      ["Level", "text", 110],
      ["Score", "text", 70],
      ["Best attempt", "text", 90],
      ["Recorded", "text", 80],
      ["Retakes used", "text", 70],
    ),
    after: [
      ...teachers(["Requested", "tick", 80]),
      ...ours(["Form", "text", 60], ["Ask by", "date", 95], ["Retake by", "date", 95]),
      ...teachers(["Scheduled for", "date", 95]),
      ...ours(
        ["Days late", "number", 70],
        ["Status", "text", 150],
        ["Reason", "text", 260],
        ["Also open", "text", 120],
      ),
      ...teachers(
        ["Retake score", "text", 80],
        ["Corrections done", "any", 90],
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
      ["Class", "text", 90],
      ["Group", "text", 140],
      ["Standard", "text", 120],
      ["I can", "text", 240],
      ["Student", "text", 150],
      ["Student ID", "text", 80],
      ["Level", "text", 110],
      ["Last mark", "text", 80],
      ["Also open", "text", 120],
    ),
    after: teachers(["Tutor", "text", 130], ["Moved to", "text", 130], ["Note", "text", 200]),
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
  const columns = teachers(...ticks.map((tick) => [tick, "tick", 90] as const));
  return [...before, ...columns.map((column) => ({ ...column, titled: "byPolicy" as const })), ...after];
}
