import { attemptLabel } from "../../../src/actions/record/attemptLabel";
import { sittingDay } from "../../../src/actions/record/sittingDay";

test.each([
  [{ ordinal: 2, form: "B", day: "2025-11-14" }, "2nd attempt, form B, 14 Nov"],
  [{ ordinal: 3, form: "", day: "2025-11-14" }, "3rd attempt, 14 Nov"],
  [{ ordinal: 11, form: null, day: null }, "11th attempt"],
  [{ ordinal: 1, form: "conversation", day: "2026-01-02" }, "1st attempt, form conversation, 2 Jan"],
])("%j is labelled %j", (label, words) => {
  expect(attemptLabel(label)).toBe(words);
});

const NEVER = { scheduledFor: null, retakeBy: null, misses: [] };
test.each([
  [
    "the day it was scheduled for",
    { ...NEVER, scheduledFor: "2025-11-12", retakeBy: "2025-11-14" },
    "2025-11-12",
  ],
  ["the date in class that has just been", { ...NEVER, retakeBy: "2025-11-12" }, "2025-11-12"],
  ["today, where that day lies ahead", { ...NEVER, retakeBy: "2025-11-19" }, "2025-11-17"],
  [
    "today, where it was scheduled for later",
    { ...NEVER, scheduledFor: "2025-11-19", retakeBy: "2025-11-14" },
    "2025-11-17",
  ],
  ["today, where that day is long past", { ...NEVER, retakeBy: "2025-10-20" }, "2025-11-17"],
  [
    "today, where the student missed that day",
    { ...NEVER, retakeBy: "2025-11-14", misses: ["2025-11-14"] },
    "2025-11-17",
  ],
  ["today, where nobody knows", NEVER, "2025-11-17"],
])("a score typed on 17 Nov was sat on %s", (_title, line, day) => {
  expect(sittingDay(line, "2025-11-17")).toBe(day);
});
