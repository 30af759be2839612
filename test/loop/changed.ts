/** A workbook that was set up, what a teacher then does to it, and what the actions make of that. */
import { withShortTabs } from "./shortTabs";
import { tab, workbook } from "../workbench/host/testHost";
import type { SheetFile, WorkbookFile } from "../../workbench/files/workbookFile";
import { openLoop, setUpAndBuild, type Loop } from "./loop";
import { lines, placeOf } from "./tiny";

const WIDE: SheetFile = tab("Period 1", [
  ["Student", "ID", "Quiz 1 (10)", "Quiz 2 (10)", "Essay (20)", "Remarks"],
  ["Ana Lee", 101, 4, 9, 12, "late"],
  ["Ben Cho", 102, 9, 5, 18, null],
  ["Cem Can", 103, 3, 2, 20, null],
  ["Dina Diaz", 104, 10, 10, 8, null],
  ["Eva Ek", 105, 8, 7, 16, null],
]);

const OTHER: SheetFile = tab("Period 2", [
  ["Student", "ID", "Quiz 1 (10)", "Quiz 2 (10)"],
  ["Fay Fox", 201, 4, 9],
  ["Gil Gay", 202, 9, 5],
  ["Hal Hem", 203, 8, 8],
]);

const LONG: SheetFile = tab(
  "Results",
  [
    ["Date", "Student", "Standard", "Assessment", "Score", "Points"],
    ...[
      ["Ana Lee", 4, 9],
      ["Ben Cho", 9, 5],
      ["Cem Can", 3, 2],
      ["Dina Diaz", 10, 10],
      ["Eva Ek", 8, 7],
    ].flatMap(([name, first, second]) => [
      ["2025-10-01", name as string, "F.1", "Quiz 1", first as number, 10],
      ["2025-10-08", name as string, "F.2", "Quiz 2", second as number, 10],
    ]),
  ],
  { rows: 40 },
);

export const wideBook = (): WorkbookFile => workbook([WIDE, OTHER]);
export const longBook = (): WorkbookFile => workbook([LONG]);

export interface Told {
  tab: string;
  code: string;
  message: string;
}

/** What everybody sees of the standings, and what was said. */
export interface Outcome {
  /** By class: "Ana Lee: Quiz 1 Not yet, Quiz 2 Exceeds mastery". */
  live: Record<string, string[]>;
  /** "Ana Lee | Quiz 1 | Quiz 1 (10) | 4 | ✓ note". */
  roster: string[];
  groups: string[];
  told: { roster: Told[]; groups: Told[]; map: Told[]; setUp: Told[] };
  /** Refusals of actions. */
  refused: string[];
}

/** Set up and built, with a tick and a note of the teacher's on the first line of the roster. */
export async function builtFile(file: WorkbookFile): Promise<WorkbookFile> {
  const loop = await openLoop(file);
  try {
    await setUpAndBuild(loop);
    await loop.call("updateMap");
    const [first] = await lines(loop, "Retake Roster");
    const cell = (heading: string) =>
      placeOf(loop, "Retake Roster", { student: String(first?.["Student"]), heading });
    await loop.run(
      { set: await cell("Corrective done"), value: true },
      { set: await cell("Note"), value: "mine" },
    );
    return withShortTabs(loop.saved());
  } finally {
    await loop.close();
  }
}

async function asked(loop: Loop, name: string, refused: string[], ...args: unknown[]): Promise<Told[]> {
  const [answer] = await loop.run({ call: name, args });
  const value = answer?.value;
  if (value?.status === "ok") return (value as unknown as { issues: Told[] }).issues;
  refused.push(`${name}: ${answer?.error ?? value?.code ?? ""} ${value?.message ?? ""}`);
  return [];
}

export async function outcomeOf(loop: Loop): Promise<Outcome> {
  const refused: string[] = [];
  const told = {
    setUp: await asked(loop, "suggestSetup", refused),
    groups: await asked(loop, "buildGroups", refused, {}),
    roster: await asked(loop, "buildRoster", refused, {}),
    map: await asked(loop, "updateMap", refused),
  };
  const rows = await lines(loop, "Retake Roster");
  const groups = await lines(loop, "Corrective Groups");
  return {
    live: await liveMaps(loop),
    roster: rows
      .filter(({ Student }) => Student !== "")
      .map((row) =>
        [
          ...["Class", "Student", "Standard", "Retake of", "Score", "Note"].map((heading) => row[heading]),
          row["Corrective done"] === true ? "✓" : "",
        ].join(" | "),
      ),
    groups: groups.map((row) => ["Class", "Group", "Student"].map((heading) => row[heading]).join(" | ")),
    told,
    refused,
  };
}

async function liveMaps(loop: Loop): Promise<Record<string, string[]>> {
  const titles = (await loop.run({ tabs: true }))[0]?.tabs ?? [];
  const found: Record<string, string[]> = {};
  for (const title of titles.filter((one) => one.startsWith("Mastery Map –"))) {
    const [, header = [], ...rows] = await loop.cells(title);
    found[String(header[0])] = rows.map(([name, ...levels]) => {
      const said = levels.flatMap((level, at) => (level === "" ? [] : [`${header[at + 1]} ${level}`]));
      return `${name}: ${said.join(", ")}`;
    });
  }
  return found;
}
