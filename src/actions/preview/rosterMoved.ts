import { dayOf, textOf } from "../../workbook/cell";
import type { Line } from "../../workbook/tables/tableSpec";
import type { OnBooks } from "../onBooks";
import { inOrder } from "../roster/listing";
import { readRoster } from "../roster/readRoster";
import { lineCells, type RosterLine } from "../roster/rosterLine";
import { shownLines } from "../roster/shown";
import { dayInWords } from "../roster/words";
import type { Moved } from "../shareReplies";
import { words } from "./words";

/** Every line there may be, and by student and standard what the roster would list. */
export interface RosterSeen {
  all: readonly RosterLine[];
  listed: ReadonlyMap<string, Line>;
}

export function seeRoster(on: OnBooks): RosterSeen {
  const { policy } = on.books;
  const { lines: all } = readRoster(on);
  const shown = shownLines(all, {}, policy);
  const listed = new Map<string, Line>();
  for (const one of inOrder(shown.lines)) {
    const { in: of, place, standard } = one.candidate;
    listed.set(`${of.position} ${place} ${standard.code}`, lineCells(one, policy, shown.alsoOpen(one)));
  }
  return { all, listed };
}

/** What becomes of a line: the first of these that fits. */
export const LINE_CHANGES = ["came", "went", "status", "day", "form", "reason"] as const;
export type LineChange = (typeof LINE_CHANGES)[number];

export interface MovedLine extends Moved {
  what: LineChange;
}

/** The lines that come, go or say something else, in the order of the roster as it would be. */
export function movedLines(before: RosterSeen["listed"], after: RosterSeen["listed"]): MovedLine[] {
  const gone = [...before.keys()].filter((key) => !after.has(key));
  return [...after.keys(), ...gone].flatMap((key): MovedLine[] => {
    const [was, is] = [before.get(key), after.get(key)];
    const told = was && is ? difference(was, is) : comingOrGoing(was, is);
    const line = (is ?? was) as Line;
    return told === null ? [] : [{ ...about(line), ...told }];
  });
}

type Told = Pick<MovedLine, "what" | "before" | "after">;

function comingOrGoing(was: Line | undefined, is: Line | undefined): Told {
  if (is) return { what: "came", before: words.noLine, after: partsOf(is, PARTS) };
  return { what: "went", before: partsOf(was as Line, PARTS), after: words.noLine };
}

interface Part {
  what: LineChange;
  said: (line: Line) => string;
  /** Where nothing is said. */
  none: string;
}

const cell = (heading: string) => (line: Line) => textOf(line[heading]);
const day = (heading: string, told: (day: string) => string) => (line: Line) => {
  const on = dayOf(line[heading]);
  return on === null ? "" : told(dayInWords(on));
};

const PARTS: readonly Part[] = [
  { what: "status", said: cell("Status"), none: "" },
  { what: "reason", said: (line) => wordsOr(cell("Retake of")(line), words.retakeOf), none: "" },
  { what: "form", said: (line) => wordsOr(cell("Form")(line), words.form), none: words.noForm },
  { what: "day", said: day("Ask by", words.askBy), none: words.noAskBy },
  { what: "day", said: day("Retake by", words.retakeBy), none: words.noRetakeBy },
  { what: "day", said: (line) => wordsOr(cell("Days late")(line), words.daysLate), none: words.notLate },
  { what: "reason", said: cell("Reason"), none: words.noReason },
];

/** Of a line that comes or goes, all it says but why; of others, what is different. */
function partsOf(line: Line, parts: readonly Part[]): string {
  return parts
    .filter(({ what }) => what !== "reason")
    .map(({ said }) => said(line))
    .filter((text) => text !== "")
    .join(", ");
}

function difference(was: Line, is: Line): Told | null {
  const parts = PARTS.filter(({ said }) => said(was) !== said(is));
  const [first] = LINE_CHANGES.filter((what) => parts.some((part) => part.what === what));
  if (!first) return null;
  const told = (line: Line) => parts.map(({ said, none }) => said(line) || none).join(", ");
  return { what: first, before: told(was), after: told(is) };
}

function about(line: Line): Pick<Moved, "class" | "student" | "id" | "standard"> {
  const text = (heading: string) => textOf(line[heading]);
  return {
    class: text("Class"),
    student: text("Student"),
    id: text("Student ID"),
    standard: text("Standard"),
  };
}

function wordsOr(text: string, told: (text: string) => string): string {
  return text === "" ? "" : told(text);
}
