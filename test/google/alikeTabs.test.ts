import { alikeRuns } from "../../src/google/alikeTabs";
import type { TabChange } from "../../src/workbook/snapshot";
import { newTab } from "./openPort";

const plain = (tab: string, rest: Partial<TabChange> = {}): TabChange => ({
  ...newTab([]),
  ...{ tab, kind: "make", columns: 2, backgrounds: [], colours: [] },
  looks: [
    { width: 170, kind: "any" },
    { width: 120, kind: "any" },
  ],
  ...rest,
});
const titles = (runs: TabChange[][]): string[][] => runs.map((run) => run.map(({ tab }) => tab));

test.each<[string, TabChange[], string[][]]>([
  ["new tabs side by side that look the same", [plain("A"), plain("B"), plain("C")], [["A", "B", "C"]]],
  ["one tab alone is no run", [plain("A")], []],
  [
    "another width parts them",
    [plain("A"), plain("B", { columns: 3 }), plain("C", { columns: 3 })],
    [["B", "C"]],
  ],
  ["a tab that is there is not made", [plain("A"), plain("B", { kind: "update" }), plain("C")], []],
  [
    "ticks and text formats reach as far as the lines of one tab",
    ["A", "B"].map((tab) => plain(tab, { looks: [{ width: 9, kind: "tick" }] })),
    [],
  ],
  [
    "a coloured cell is one tab's own",
    ["A", "B"].map((tab) => plain(tab, { backgrounds: [{ row: 1, column: 1, colour: "#fff" }] })),
    [],
  ],
])("%s", (_, changes, expected) => {
  expect(titles(alikeRuns(changes))).toEqual(expected);
});
