import fc from "fast-check";
import { whenOf, zoneOf } from "../../../src/actions/requests/whenOf";
import type { Cell } from "../../../src/workbook/cell";
import { tab, workbook } from "../snapshotMaker";

const MINUTE = 60_000;

/** A workbook whose settings hold a whole day of a zone so many minutes ahead of UTC. */
const inZone = (ahead: number) =>
  workbook(
    [
      tab("Mastery Requests", [["When"], [new Date("2025-11-05T03:07:00Z")]]),
      tab("Assessments", [["Given"], [new Date(Date.parse("2025-11-03") - ahead * MINUTE)]]),
    ],
    { MASTERY_REQUESTS: "Mastery Requests", MASTERY_ASSESSMENTS: "Assessments" },
  );

test("law: a date-time is read in the workbook's own zone, which a whole day on a tab of ours tells", () => {
  const time = fc.date({ min: new Date("2025-01-01"), max: new Date("2026-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(fc.integer({ min: -40, max: 52 }), time, (quarters, date) => {
      const ahead = quarters * 15;
      const seconds = Math.floor(date.getTime() / 1000) * 1000 + 1000;
      const local = new Date(seconds + ahead * MINUTE).toISOString().slice(0, 19).replace("T", " ");
      const isMidnight = local.endsWith("00:00:00");
      expect(whenOf(new Date(seconds), zoneOf(inZone(ahead)))).toBe(isMidnight ? local.slice(0, 10) : local);
    }),
  );
});

test.each<[Cell, string | null]>([
  ["2025-11-05", "2025-11-05"],
  ["2025-11-05 14:03", "2025-11-05 14:03"],
  ["2025-11-05 14:03:22", "2025-11-05 14:03:22"],
  ["2025-11-05T14:03:22.000Z", "2025-11-05 14:03:22"],
  [new Date("2025-11-05T00:00:00Z"), "2025-11-05"],
  ["2025-13-45", null],
  ["5 Nov", null],
  ["", null],
  ["#N/A", null],
  [45966.5, null],
  [new Date(NaN), null],
])("reads %j as %j", (cell, when) => {
  expect(whenOf(cell, 0)).toBe(when);
});
