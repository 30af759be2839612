import { readinessOf } from "../../mastery/retakes/ticks";
import { LINE_STATUSES, type LineStatus } from "../../mastery/retakes/status";
import { nameKey } from "../../mastery/name";
import type { Policy } from "../policy";
import type { TextColour } from "../snapshot";
import { NEW_FORM, statusWords } from "./statusWords";
import type { ColumnSpec } from "./tableSpec";

/**
 * Who has something to do: light tints of the colours of Okabe and Ito, which colour-blind people tell apart.
 * The word always stands in the cell.
 */
const TINTS = {
  go: "#d5f0e6",
  planned: "#b8cdf2",
  student: "#fdecc0",
  teacher: "#f2bfa5",
  closed: "#d0d0d0",
} as const;

const TINT_OF: Record<LineStatus, keyof typeof TINTS> = {
  toBeRecorded: "teacher",
  excused: "closed",
  beforeYourTime: "closed",
  movedOn: "closed",
  toMakeUp: "student",
  notAssessed: "closed",
  mastered: "closed",
  moreEvidence: "closed",
  noRetakesLeft: "closed",
  retakeTimeOver: "closed",
  toBeScored: "teacher",
  notRequested: "student",
  correctiveNeeded: "student",
  skillCheckNeeded: "student",
  tickNeeded: "student",
  scheduled: "planned",
  ready: "go",
};

/** The column Level in the colours of the policy's scales; of two levels of one name the first counts. */
export function levelColours({ scales }: Policy, columns: readonly ColumnSpec[]): TextColour[] {
  const colours = new Map<string, { text: string; background: string }>();
  for (const { name, colour } of scales.flatMap(({ levels }) => levels)) {
    const isNew = !colours.has(nameKey(name));
    if (colour !== null && isNew) colours.set(nameKey(name), { text: name, background: colour });
  }
  return [...colours.values()].map((colour) => ({ ...colour, ...only("Level", columns) }));
}

export function statusColours({ settings }: Policy, columns: readonly ColumnSpec[]): TextColour[] {
  const others = settings.beforeRetake.filter((tick) => readinessOf(tick) === "other");
  const texts = LINE_STATUSES.flatMap((status) => {
    const background = TINTS[TINT_OF[status]];
    const ticks = status === "tickNeeded" ? others : [""];
    return ticks.map((tick) => ({ text: statusWords(status, tick), background }));
  });
  const newForm = { text: statusWords("ready") + NEW_FORM, background: TINTS.teacher };
  return [...texts, newForm].map((colour) => ({ ...colour, ...only("Status", columns) }));
}

function only(
  heading: string,
  columns: readonly ColumnSpec[],
): Pick<TextColour, "firstColumn" | "lastColumn"> {
  const column = 1 + columns.findIndex((spec) => spec.heading === heading);
  return { firstColumn: column, lastColumn: column };
}
