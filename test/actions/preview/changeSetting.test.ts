import { changeSetting } from "../../../src/actions/preview/changeSetting";
import { buildGroupsTab } from "../../../src/actions/groups/buildGroupsTab";
import type { OnBooks } from "../../../src/actions/onBooks";
import { buildRoster } from "../../../src/actions/roster/buildRoster";
import { columnLetters, textOf } from "../../../src/workbook/cell";
import type { Changes, Snapshot } from "../../../src/workbook/snapshot";
import { applyToSnapshot } from "../../workbook/applyToSnapshot";
import { typed, withPolicy } from "../check/makers";
import { book, on, preview, used } from "./makers";

const policyOf = ({ tabs }: Snapshot) => tabs.find(({ name }) => name === "Mastery Policy")!.cells;
const rowOf = (snapshot: Snapshot, name: string) =>
  policyOf(snapshot).findIndex(([first]) => first === name) + 1;

const refused = (snapshot: Snapshot, asked: object) => {
  const planned = changeSetting(on(snapshot), asked);
  return "refused" in planned ? planned.refused : "not refused";
};

test("the cell of the setting is written as it was shown", () => {
  const { changes, reply, toast } = used(book(), "Scoring method", "Latest");
  expect(changes.tabs.flatMap(({ writes }) => writes)).toEqual([
    { row: rowOf(book(), "Scoring method"), column: 2, cells: [["latest"]] },
  ]);
  expect(reply.message).toBe(
    "Scoring method: latest from now on. Tabs built before still say what they said; to bring them up to date: Update mastery map.",
  );
  expect(toast).toBe(reply.message);
});

test("a setting that has no row yet gets one, with its words", () => {
  const row = rowOf(book(), "Adults");
  const without = typed(book(), { [`Mastery Policy!A${row}`]: "", [`Mastery Policy!B${row}`]: "" });
  expect(used(without, "Adults", 1).changes.tabs).toEqual([]);
  const { after } = used(without, "Adults", 3);
  expect(policyOf(after).filter(([name]) => name === "Adults")).toEqual([
    ["Adults", "3", "How many groups can be met at a time.", "", ""],
  ]);
  expect(on(after).books.policy.settings.adults).toBe(3);
});

test.each([
  ["as text, as the tab keeps it", book(), "95 %"],
  ["as a number where a teacher's own tab keeps numbers", withPolicy(book(), [["Adults", 2]]), 0.95],
])("a percentage is written %s", (_, snapshot, cell) => {
  const { changes, after } = used(snapshot, "Mastery at", "95 %");
  expect(changes.tabs.flatMap(({ writes }) => writes.map(({ cells }) => cells))).toEqual([[[cell]]]);
  expect(on(after).books.policy.scales[0].criterion).toBe(95);
});

test.each([
  ["nothing was shown", {}],
  ["another value was shown", { stamp: preview(book(), "Scoring method", "mean").stamp }],
  ["another setting was shown", { stamp: preview(book(), "Adults", 2).stamp }],
])("nothing is written where %s", (_, given) => {
  expect(refused(book(), { setting: "Scoring method", value: "latest", ...given })).toContain(
    "nothing was written",
  );
});

test.each([
  ["a score", { "Period 1!C2": 2 }],
  ["the setting itself", { [`Mastery Policy!B${rowOf(book(), "Scoring method")}`]: "mean" }],
])("nothing is written where %s was typed since", (_, cells) => {
  const { stamp } = preview(book(), "Scoring method", "latest");
  const asked = { setting: "Scoring method", value: "latest", stamp };
  expect(refused(book(), asked)).toBe("not refused");
  expect(refused(typed(book(), cells), asked)).toContain("nothing was written");
});

test("an illegal value is refused in words, not written", () => {
  expect(refused(book(), { setting: "Adults", value: "many", stamp: "" })).toBe(
    "Adults: type a whole number of at least 1.",
  );
});

test("a policy tab that has lost a heading is not written", () => {
  const { stamp } = preview(book(), "Adults", 2);
  const broken = typed(book(), { "Mastery Policy!B1": "What counts" });
  expect(refused(broken, { setting: "Adults", value: 2, stamp })).toContain("a heading is missing: Value");
});

const acted = (snapshot: Snapshot, act: (on: OnBooks) => { changes: Changes }) =>
  applyToSnapshot(snapshot, act(on(snapshot)).changes);

test("what was built before is named where it would say something else", () => {
  const both = acted(acted(book(), buildRoster), buildGroupsTab);
  expect(used(both, "Retake within school days", 3).reply.message).toBe(
    "Retake within school days: 3 from now on. Tabs built before still say what they said; to bring them up to date: Build retake roster, Build corrective groups.",
  );
  expect(used(both, "Scoring method", "latest").reply.message).toContain("Build retake roster");
  expect(used(both, "Credit back", "20 %").reply.message).toBe("Credit back: 20 % from now on.");
});

test("corrections that are done count in what is recorded, as typed on the roster", () => {
  const start = acted(withPolicy(book(), [["Retake rule", "credit back"]]), buildRoster);
  const [headings = [], first = []] = start.tabs.find(({ name }) => name === "Retake Roster")!.cells;
  expect(textOf(first[1])).toBe("Dina Diaz");
  const column = columnLetters(headings.indexOf("Corrections done"));
  const corrected = typed(start, { [`Retake Roster!${column}2`]: "50 %" });
  // 4 of 10 at first, half of the corrections: 40 + 60 × 50 % × 50 %, then 40 + 60 × 100 % × 50 %.
  expect(preview(start, "Credit back", "100 %").recorded).toEqual([]);
  expect(preview(corrected, "Credit back", "100 %").recorded).toEqual([
    expect.objectContaining({ student: "Dina Diaz", standard: "LF.2", before: "55 %", after: "70 %" }),
  ]);
});
