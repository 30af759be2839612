import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import type { OnBooks } from "../../../src/actions/onBooks";
import { applySetup } from "../../../src/actions/setup/applySetup";
import { suggestSetup } from "../../../src/actions/setup/suggestSetup";
import { changedSettings } from "../../../src/actions/supportDetails/changedSettings";
import { supportDetails } from "../../../src/actions/supportDetails/supportDetails";
import { VERSION } from "../../../src/actions/supportDetails/version";
import { afterChanges } from "../../../src/workbook/afterChanges";
import { readBooks } from "../../../src/workbook/gradebook/readBooks";
import { readPolicyTable } from "../../../src/workbook/policyTable";
import type { Cell } from "../../../src/workbook/cell";
import type { Snapshot, TabSnapshot } from "../../../src/workbook/snapshot";
import { findProject } from "../../project";
import { tab, workbook } from "../snapshotMaker";

const TODAY = "2025-11-14";
const AROUND = { locale: "en_US", timeZone: "America/Chicago", lastAction: "Build retake roster" };

const GRADEBOOK = [
  ["Student", "ID", "Quiz 1 (10)", "Quiz 2 (10)", "Essay (20)"],
  ...["Ana Lee", "Ben Cho", "Cem Can", "Dina Diaz", "Eva Ek", "Finn Fox"].map((name, at) => [
    name,
    100 + at,
    at + 3,
    9 - at,
    10 + at,
  ]),
];

/** What a person may word in the policy. */
const TYPED: Record<string, string> = {
  "Policy id": "Lakeside High",
  "Before a retake": "Parent signature, Page done",
  "Scoring method": "latest",
  "Mastery at": "Proficient",
  "Groups at most": "lots",
};
const WORDED: Cell[][] = [
  ["Level", "Proficient", "80 %", "#aabbcc", "P"],
  ["Mark", "SICK", "excused", "", ""],
  ["Term", "Autumn", "2025-08-25", "2025-12-19", ""],
  ["Holiday", "2025-11-28", "Pancake day", "", ""],
];

/** A workbook that is set up, with a line in every tab a person words. */
function setUp(): Snapshot {
  const before = workbook([tab("Period 1", GRADEBOOK), tab("Seating", [["by the window"]])]);
  const plan = applySetup(before, suggestSetup(before, TODAY).setup, TODAY);
  if ("refused" in plan) throw new Error(plan.refused);
  const after = afterChanges(before, plan.changes);
  return withRows(withRows(withSettings(after), "MASTERY_POLICY", WORDED), "MASTERY_EXCEPTIONS", [
    ["Period 1", "Ana Lee", "", "", "more retakes", "+2", "", "", "a private reason"],
    ["Period 9", "Nobody", "", "", "odd", "?", "", "", ""],
  ]);
}

function withSettings(snapshot: Snapshot): Snapshot {
  const title = snapshot.names.find(({ name }) => name === "MASTERY_POLICY")?.tab;
  const valued = (row: readonly Cell[]) => {
    const value = TYPED[String(row[0])];
    return value === undefined ? row : [row[0], value, ...row.slice(2)];
  };
  const tabs = snapshot.tabs.map((each) =>
    each.name === title ? { ...each, cells: each.cells.map(valued) } : each,
  );
  return { ...snapshot, tabs };
}

function withRows(snapshot: Snapshot, rangeName: string, rows: readonly (readonly Cell[])[]): Snapshot {
  const title = snapshot.names.find(({ name }) => name === rangeName)?.tab;
  const more = ({ cells, formulas, ...each }: TabSnapshot): TabSnapshot => {
    const width = cells[0]?.length ?? 0;
    const wide = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ""));
    return {
      ...each,
      cells: [...cells, ...wide],
      formulas: [...formulas, ...wide.map((row) => row.map(() => ""))],
    };
  };
  return { ...snapshot, tabs: snapshot.tabs.map((each) => (each.name === title ? more(each) : each)) };
}

function textOn(snapshot: Snapshot, around = AROUND): string {
  const books = readBooks(snapshot, TODAY);
  if (!books) throw new Error("The workbook is not set up.");
  return supportDetails({ books, snapshot, scope: {} as OnBooks["scope"], today: TODAY }, around).text;
}

const BASE = setUp();

test("a text says versions, sizes in round figures, what differs from the default, codes and the last action", () => {
  const text = textOn(BASE);
  for (const part of [
    `Mastery Loop ${VERSION}; policy format 1`,
    "Locale en_US, time zone America/Chicago",
    "MASTERY_POLICY",
    "Class 1: wide, about 5 students, fewer than 5 columns, 3 standards",
    "Scoring method = latest",
    "Policy id = own words",
    "Before a retake = 2 entries",
    "Mastery at = a level",
    "1 term, 1 holiday, 0 course grades",
    "illegalValue",
    "Last action that can be undone: Build retake roster",
  ])
    expect(text).toContain(part);
});

test.each([
  ["Ana Lee"],
  ["Lakeside"],
  ["Parent"],
  ["Proficient"],
  ["SICK"],
  ["Autumn"],
  ["2025-08-25"],
  ["Pancake"],
  ["private"],
  ["Period 1"],
  ["Seating"],
  ["Quiz 1"],
])("%s is not in it", (word) => {
  expect(textOn(BASE)).not.toContain(word);
});

test("an action nobody knows is not named", () => {
  expect(textOn(BASE, { ...AROUND, lastAction: "Ana Lee" })).toContain("undone: none");
});

describe("law: whatever a person typed, no word of it is in the text", () => {
  const markers = fc.stringMatching(/^zq[a-z]{6,9}$/);

  /** Cells below the headings, in any tab; in the policy not the first column, which tells rows apart. */
  const places = BASE.tabs.flatMap(({ name, cells }, at) => {
    const isPolicy = BASE.names.some((own) => own.name === "MASTERY_POLICY" && own.tab === name);
    return cells.flatMap((row, down) =>
      row.flatMap((_, right) => (down > 0 && !(isPolicy && right === 0) ? [{ at, down, right }] : [])),
    );
  });
  type Place = (typeof places)[number];

  function typed(snapshot: Snapshot, where: readonly Place[], marker: string): Snapshot {
    const tabs = snapshot.tabs.map((each, at) => {
      const cells = each.cells.map((row) => [...row]);
      for (const place of where) if (place.at === at) (cells[place.down] as Cell[])[place.right] = marker;
      return { ...each, cells };
    });
    return { ...snapshot, tabs };
  }

  test("in any cells of any tab", () => {
    fc.assert(
      fc.property(fc.subarray(places, { minLength: 1 }), markers, (where, marker) => {
        expect(textOn(typed(BASE, where, marker))).not.toContain(marker);
      }),
      { numRuns: 12 },
    );
  });

  test("everywhere a text stands: names, titles, marks, notes, levels, ticks, and every tab's title", () => {
    fc.assert(
      fc.property(markers, (marker) => {
        const known = new Map<string, string>();
        const masked = (text: string) =>
          known.get(text) ?? known.set(text, `${marker}${known.size}x`).get(text);
        const titles = new Map(BASE.tabs.map(({ name }) => [name, masked(name) ?? ""]));
        const texts = (cells: TabSnapshot["cells"], own: boolean) =>
          cells.map((row, down) =>
            row.map((cell, right) => {
              const isOurs = own && (down === 0 || right === 0);
              return typeof cell === "string" && cell !== "" && !isOurs ? masked(cell) : cell;
            }),
          );
        const isOwn = (name: string) => BASE.names.some((own) => own.tab === name);
        const snapshot: Snapshot = {
          ...BASE,
          names: BASE.names.map((own) => ({ ...own, tab: titles.get(own.tab ?? "") ?? null })),
          tabs: BASE.tabs.map((each) => ({
            ...each,
            name: titles.get(each.name) ?? "",
            cells: texts(each.cells, isOwn(each.name)),
          })),
        };
        expect(textOn(snapshot)).not.toContain(marker);
      }),
      { numRuns: 8 },
    );
  });
});

test.each([
  ["Retakes allowed", 2, "Retakes allowed = 2"],
  ["Retakes allowed", "unlimited", null],
  ["Must retake below", "at or below 70 %", "Must retake below = at or below 70 %"],
  ["May retake below", "Exceeds", "May retake below = a level"],
  ["Mastery at", 0.8, null],
  ["Mastery at", 0.85, "Mastery at = 85 %"],
  ["Retake cap", "3 of 4", "Retake cap = 75 %"],
  ["Retake days", "Tue, Thu", "Retake days = Tue Thu"],
  ["Only on request", "yes", "Only on request = yes"],
  ["Weight of the newest score", "70 %", "Weight of the newest score = 70 %"],
  ["Forms", "A, B", "Forms = 2 entries"],
  ["Policy version", 3, "Policy version = 3"],
  ["Revision", 12, null],
  ["Groups at most", "lots", null],
] as const)("the setting %s at %s is told as %j", (label, value, told) => {
  const { policy } = readPolicyTable([[label, value]]);
  expect(changedSettings(policy.settings)).toEqual(told === null ? [] : [told]);
});

test("the version is that of the package", () => {
  const { version } = JSON.parse(readFileSync(path.join(findProject(), "package.json"), "utf8")) as {
    version: string;
  };
  expect(VERSION).toBe(version);
});
