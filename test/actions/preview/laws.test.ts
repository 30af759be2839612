import fc from "fast-check";
import { buildRoster } from "../../../src/actions/roster/buildRoster";
import { textOf, type Cell } from "../../../src/workbook/cell";
import { isExcused } from "../../../src/actions/groups/results";
import { settingsNow } from "../../../src/actions/preview/settingsNow";
import { withSetting } from "../../../src/actions/preview/withSetting";
import type { SettingPreview } from "../../../src/actions/shareReplies";
import type { Setting } from "../../../src/workbook/settings";
import { SETTINGS } from "../../../src/workbook/settings";
import type { Snapshot } from "../../../src/workbook/snapshot";
import { levelWords } from "../../../src/workbook/standingWords";
import { findTable } from "../../../src/workbook/tables/findTable";
import { rosterTable } from "../../../src/workbook/tables/specs";
import type { Line } from "../../../src/workbook/tables/tableSpec";
import { applyToSnapshot } from "../../workbook/applyToSnapshot";
import { book, on, preview, ROWS, used } from "./makers";

/** Every run builds whole workbooks. */
fc.configureGlobal({ numRuns: 20 });

const OFFERED = SETTINGS.filter(({ rule }) => rule !== "policy");

/** Values that fit and a few that do not fit every policy. */
const VALUES: Record<Setting["type"], (setting: Setting) => string[]> = {
  text: () => ["Approaching", "Mastery", ""],
  number: () => ["4", "100", "10"],
  amount: () => ["0.5", "2", ""],
  weight: () => ["0", "1", "50 %"],
  whole: () => ["1", "2", "3", "5", "unlimited", "none", "all"],
  choice: (setting) => ("choices" in setting ? [...setting.choices] : []),
  bound: () => ["60 %", "90 %", "none", "3 of 5", "Exceeds mastery"],
  below: () => ["", "nobody", "50 %", "at or below 80 %"],
  percent: () => ["10 %", "55 %", "99 %", "0.7"],
  yesNo: () => ["yes", "no", "TRUE"],
  list: () => ["none", "A", "X, Y", "Parent signature, Corrective done"],
  weekdays: () => ["any", "Tue", "Mon, Wed", "Mon–Thu"],
};
const anySetting = fc
  .constantFrom<Setting>(...OFFERED)
  .chain((setting) =>
    fc.tuple(fc.constant(setting.label), fc.constantFrom(...VALUES[setting.type](setting))),
  );

const anyMark = fc.constantFrom<Cell[]>("", 3, 5, 7.9, 8, 9, 10, "MI", "EX", "?");
const anyRows = fc
  .tuple(...ROWS.map(() => fc.tuple(anyMark, anyMark, anyMark, anyMark)))
  .map((marks) => marks.map((row, at) => [...(ROWS[at] ?? []).slice(0, 2), ...row]));

const built = (snapshot: Snapshot) => applyToSnapshot(snapshot, buildRoster(on(snapshot)).changes);
const anyBook = fc
  .tuple(anyRows, fc.boolean())
  .map(([rows, hasRoster]) => (hasRoster ? built(book(rows)) : book(rows)));

const isLegal = (snapshot: Snapshot, [setting, value]: readonly [string, string]) =>
  !("refused" in withSetting(on(snapshot), { setting, value }));

function levelsIn(snapshot: Snapshot): Map<string, string> {
  const { books } = on(snapshot).books;
  return new Map(
    books.flatMap(({ students, standards, standings }) =>
      students.flatMap(({ name }, at) =>
        standards.map((standard, place) => {
          const known = standings[at]![place]!;
          const none = isExcused(known, standard, []) ? "excused" : "not assessed";
          return [`${name} ${standard.code}`, levelWords(known.standing) || none] as const;
        }),
      ),
    ),
  );
}

const SAID = ["Status", "Form", "Ask by", "Retake by", "Days late", "Reason", "Retake of"];
const saidOn = (line: Line | undefined) => line && SAID.map((heading) => textOf(line[heading])).join(" | ");

/** The lines of the tab once the roster is built. */
function rosterIn(snapshot: Snapshot): Map<string, Line> {
  const spec = rosterTable(on(snapshot).books.policy);
  const { lines } = findTable(spec, built(snapshot));
  return new Map(lines.map(({ line }) => [`${textOf(line["Student"])} ${textOf(line["Standard"])}`, line]));
}

function differing<T>(before: Map<string, T>, after: Map<string, T>, said: (one: T | undefined) => unknown) {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].filter((key) => said(before.get(key)) !== said(after.get(key))).sort();
}

/** Whose level is another by the books themselves, with both levels. */
function seesLevels(seen: SettingPreview, snapshot: Snapshot, after: Snapshot): void {
  const [levels, levelsAfter] = [levelsIn(snapshot), levelsIn(after)];
  const moved = seen.levels.map((one) => [`${one.student} ${one.standard}`, one] as const);
  for (const [key, one] of moved)
    expect([one.before, one.after]).toEqual([levels.get(key), levelsAfter.get(key)]);
  expect(moved.map(([key]) => key).sort()).toEqual(differing(levels, levelsAfter, (level) => level));
}

/** The lines that differ on the tab, built before and after. */
function seesLines(seen: SettingPreview, snapshot: Snapshot, after: Snapshot): void {
  const [roster, rosterAfter] = [rosterIn(snapshot), rosterIn(after)];
  const keys = seen.roster.map((one) => `${one.student} ${one.standard}`);
  expect([...keys].sort()).toEqual(differing(roster, rosterAfter, saidOn));
  const came = seen.roster.filter(({ before }) => before === "not on the roster");
  expect(came.map((one) => roster.has(`${one.student} ${one.standard}`))).not.toContain(true);
}

function writesOneCell(setting: string, snapshot: Snapshot, after: Snapshot): void {
  const changed = snapshot.tabs.flatMap((tab, at) =>
    tab.cells.flatMap((row, down) =>
      row.flatMap((cell, right) => {
        const is = after.tabs[at]?.cells[down]?.[right];
        return textOf(is) === textOf(cell) ? [] : [{ tab: tab.name, right, name: row[0] }];
      }),
    ),
  );
  expect(changed.length).toBeLessThan(2);
  for (const one of changed) expect(one).toEqual({ tab: "Mastery Policy", right: 1, name: setting });
}

test("before is how levels and roster stand, after is how they stand once the setting is used, in one cell", () => {
  fc.assert(
    fc.property(anyBook, anySetting, (snapshot, asked) => {
      fc.pre(isLegal(snapshot, asked));
      const { seen, after } = used(snapshot, ...asked);
      seesLevels(seen, snapshot, after);
      seesLines(seen, snapshot, after);
      writesOneCell(asked[0], snapshot, after);
    }),
  );
});

test("a value that is used changes nothing the second time, and going back takes everything back", () => {
  fc.assert(
    fc.property(anyBook, anySetting, (snapshot, [setting, value]) => {
      fc.pre(isLegal(snapshot, [setting, value]));
      const { seen, after } = used(snapshot, setting, value);
      const again = preview(after, setting, value);
      expect([again.levels, again.recorded, again.roster, again.groups]).toEqual([[], [], [], []]);
      const back = preview(after, setting, seen.from);
      const turned = back.levels.map((one) => ({ ...one, before: one.after, after: one.before }));
      expect(turned).toEqual(seen.levels);
      expect(back.mastered.after).toBe(seen.mastered.before);
    }),
  );
});

test("the value that stands changes nothing, for every setting", () => {
  const snapshot = book();
  for (const { name, value } of settingsNow(on(snapshot)).settings) {
    const tried = withSetting(on(snapshot), { setting: name, value });
    if ("refused" in tried) throw new Error(tried.refused);
    expect([name, tried.from, tried.to, tried.changes.tabs]).toEqual([name, value, value, []]);
  }
  const seen = preview(snapshot, "Scoring method", "highest");
  expect([seen.levels, seen.recorded, seen.roster, seen.groups, seen.warnings]).toEqual([[], [], [], [], []]);
});
