/** A teacher's hands on the workbook, and what must stand there: kept day by day and compared as a whole. */
import { lines, placeOf, callsOf } from "../tiny";
import { openLoop, type Answer, type Loop } from "../loop";
import { CLASS, gradebook, idOf, nameOf, unitWorkbook } from "./unitClass";

export const ROSTER = "Retake Roster";
export type RosterCells = Readonly<Record<string, unknown>>;
type Calls = Answer["serviceCalls"];

export interface Desk {
  loop: Loop;
  /** The calls of each action of the day. */
  calls: { action: string; calls: Calls }[];
  toasts: string[];
  /** What must stand on the roster, by given name and standard. */
  roster: Map<string, RosterCells>;
  /** What must stand in the gradebook: a formula as text. */
  book: (string | number | null)[][];
  /** The notes that must stand there, by cell. */
  notes: Map<string, string>;
}

export async function openDesk(): Promise<Desk> {
  const loop = await openLoop(unitWorkbook(), "2025-11-03");
  return { loop, calls: [], toasts: [], roster: new Map(), book: gradebook(), notes: new Map() };
}

/** A call of the page or an item of the menu, counted. */
export async function act(desk: Desk, action: string, ...args: unknown[]): Promise<Answer> {
  const isCall = /^[a-z][A-Za-z]*$/.test(action);
  const [answer] = await desk.loop.run(
    isCall ? { call: action, args } : { menu: action, answers: args.map(String) },
  );
  if (!answer) throw new Error(`${action}: no answer`);
  if (answer.error) throw new Error(`${action}: ${answer.error}`);
  if (isCall && answer.value.status !== "ok") throw new Error(`${action}: ${answer.value.message}`);
  desk.calls.push({ action, calls: answer.serviceCalls });
  desk.toasts.push(...answer.toasts.map(({ message }) => message));
  return answer;
}

export function callsOfDay({ calls }: Desk): [action: string, calls: number][] {
  return calls.map(({ action, calls: own }) => [action, callsOf({ serviceCalls: own } as Answer)]);
}

/** Types on the roster's line of a student, by given name. */
export async function type(desk: Desk, who: string, typed: Record<string, unknown>): Promise<void> {
  const row = await rowOf(desk, who);
  for (const [heading, value] of Object.entries(typed)) {
    const [given = ""] = who.split(" ");
    const place = await placeOf(desk.loop, ROSTER, { student: nameOf(given), heading });
    await desk.loop.run({ set: place.replace(/\d+$/, String(row)), value });
  }
}

async function rowOf({ loop }: Desk, who: string): Promise<number> {
  const at = (await lines(loop, ROSTER)).findIndex((line) => keyOf(line) === who);
  if (at < 0) throw new Error(`The roster has no line of ${who}.`);
  return at + 2;
}

/** "Ana LF.1". */
function keyOf(line: RosterCells): string {
  return `${String(line["Student"]).split(", ")[1]} ${String(line["Standard"])}`;
}

/** A cell of the gradebook, from now on expected there. */
export async function grade(desk: Desk, cell: string, value: string | number): Promise<void> {
  await desk.loop.run({ set: `${CLASS}!${cell}`, value });
  expectCell(desk, cell, value);
}

function expectCell(desk: Desk, cell: string, value: string | number | null): void {
  const [, letter = "", row = ""] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
  const line = (desk.book[Number(row) - 1] ??= []);
  const column = letter.charCodeAt(0) - 65;
  while (line.length < column) line.push(null);
  line[column] = value;
}

export function expectCells(desk: Desk, cells: Record<string, string | number>): void {
  Object.entries(cells).forEach(([cell, value]) => expectCell(desk, cell, value));
}

export function expectNotes(desk: Desk, note: string, cells: readonly string[]): void {
  cells.forEach((cell) => desk.notes.set(cell, note));
}

/** What becomes of the roster's lines; null: it is gone. */
export function expectLines(desk: Desk, becomes: Record<string, RosterCells | null>): void {
  for (const [who, cells] of Object.entries(becomes)) {
    const before = desk.roster.get(who);
    if (cells === null) desk.roster.delete(who);
    else desk.roster.set(who, before ? { ...before, ...cells } : newLine(who, cells));
  }
}

/** A line nobody has touched, on the test of the class. */
function newLine(who: string, cells: RosterCells): RosterCells {
  const [given = "", standard = ""] = who.split(" ");
  return {
    ...{ Class: CLASS, Student: nameOf(given), "Student ID": idOf(given), Standard: standard },
    ...{ "Corrective done": false, "Skill check passed": false, Requested: false },
    ...{ "Ask by": "", "Retake by": "", "Scheduled for": "", "Days late": "", "Also open": "" },
    ...{ "Retake score": "", "Corrections done": "", Feedback: "", Note: "" },
    ...cells,
  };
}

/** The roster as it stands, by given name and standard. */
export async function rosterNow({ loop }: Desk): Promise<Map<string, RosterCells>> {
  const all = (await lines(loop, ROSTER)).filter((line) => line["Student"]);
  return new Map(all.map((line) => [keyOf(line), asText(line)]));
}

/** Where a line stands is told elsewhere. */
function asText({ Order: _, ...line }: RosterCells): RosterCells {
  const counts = ["Student ID", "Score", "Recorded", "Retakes used"];
  return Object.fromEntries(
    Object.entries(line).map(([heading, cell]) => [heading, counts.includes(heading) ? String(cell) : cell]),
  );
}

/** The gradebook as it stands: formulas where there are any; blanks at the end left out. */
export async function bookNow({ loop }: Desk): Promise<(string | number | null)[][]> {
  const [answer] = await loop.run({ get: CLASS });
  const { values = [], formulas = [] } = answer ?? {};
  return trimmed(values.map((row, at) => row.map((cell, column) => formulas[at]?.[column] || cell)));
}

export function trimmed(rows: readonly (readonly unknown[])[]): (string | number | null)[][] {
  const isBlank = (cell: unknown) => cell === "" || cell === null || cell === undefined;
  const lines = rows.map((row) => {
    let width = row.length;
    while (width > 0 && isBlank(row[width - 1])) width--;
    return Array.from(row.slice(0, width), (cell) => (isBlank(cell) ? null : (cell as string | number)));
  });
  while (lines.length > 0 && lines[lines.length - 1]?.length === 0) lines.pop();
  return lines;
}

/** The notes of the gradebook, by cell. */
export async function notesNow({ loop }: Desk): Promise<Map<string, string>> {
  const [answer] = await loop.run({ get: CLASS });
  const rows = (answer as unknown as { notes: string[][] }).notes;
  const cells = rows.flatMap((row, at) =>
    row.map((note, column) => [`${String.fromCharCode(65 + column)}${at + 1}`, note] as const),
  );
  return new Map(cells.filter(([, note]) => note));
}

/** The teacher moves the column E to the right of everything. */
export async function moveTotals(desk: Desk): Promise<void> {
  await desk.loop.run({ moveColumns: [CLASS, "E:E", "K"] });
  desk.book = desk.book.map((row) => {
    const cells = Array.from({ length: 10 }, (_, at) => row[at] ?? null);
    return [...cells.slice(0, 4), ...cells.slice(5), cells[4] ?? null];
  });
  const oneLeft = (cell: string) =>
    cell.replace(/^[F-J]/, (letter) => String.fromCharCode(letter.charCodeAt(0) - 1));
  desk.notes = new Map([...desk.notes].map(([cell, note]) => [oneLeft(cell), note]));
}
