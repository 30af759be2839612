import { readHistory, withHistory, type PastAttempt } from "../../../src/actions/roster/history";
import type { ChainEntry } from "../../../src/mastery/retakes/attempts";
import { tab, workbook } from "../snapshotMaker";

const score = (value: number, form: string | null = null): ChainEntry => ({
  kind: "score",
  value,
  form,
  day: null,
});
const missed = (kind: "absent" | "noShow", attempt: number, day = "2025-11-12"): PastAttempt => ({
  kind,
  day,
  attempt,
  form: "",
});
const taken = (kind: "retakeTaken" | "makeUpTaken", attempt: number, form: string): PastAttempt => ({
  kind,
  day: "2025-11-12",
  attempt,
  form,
});
const miss = (kind: "absent" | "noShow", day = "2025-11-12"): ChainEntry => ({ kind, day });

describe("a chain with what the log knows of it", () => {
  test.each<[string, ChainEntry[], PastAttempt[], ChainEntry[]]>([
    ["nothing", [score(40)], [], [score(40)]],
    ["the coming one was missed", [score(40)], [missed("noShow", 2)], [score(40), miss("noShow")]],
    [
      "missed, and sat since",
      [score(40), score(50)],
      [missed("absent", 2)],
      [score(40), miss("absent"), score(50)],
    ],
    [
      "a make-up was missed",
      [{ kind: "owed", day: null }],
      [missed("noShow", 1)],
      [{ kind: "owed", day: null }, miss("noShow")],
    ],
    [
      "missed twice",
      [score(40)],
      [missed("absent", 2), missed("noShow", 2, "2025-11-14")],
      [score(40), miss("absent"), miss("noShow", "2025-11-14")],
    ],
    [
      "a form nobody wrote down",
      [score(40), score(50)],
      [taken("retakeTaken", 2, "C")],
      [score(40), score(50, "C")],
    ],
    [
      "one that is written down",
      [score(40), score(50, "B")],
      [taken("retakeTaken", 2, "C")],
      [score(40), score(50, "B")],
    ],
    [
      "the class's form is not who made it up's",
      [score(40, "A")],
      [taken("makeUpTaken", 1, "B")],
      [score(40, "B")],
    ],
    ["nobody knows which", [score(40, "A")], [taken("makeUpTaken", 1, "")], [score(40, "A")]],
    [
      "taken again after its score was deleted",
      [score(40), score(50)],
      [taken("retakeTaken", 2, "B"), taken("retakeTaken", 2, "C")],
      [score(40), score(50, "C")],
    ],
  ])("%s", (_, chain, past, expected) => {
    expect(withHistory(chain, past)).toEqual(expected);
  });
});

describe("the attempts in the log", () => {
  const HEADINGS = [
    "When",
    "Action",
    "Class",
    "Student",
    "Student ID",
    "Standard",
    "Assessment",
    "Attempt",
    "Form",
  ];
  const own = ["P1", "Ana", "7", "LF.1", "Quiz 1"];
  const line = {
    Class: "p1",
    Student: "Ana Lee",
    "Student ID": "7",
    Standard: "LF.1",
    "Retake of": "Quiz 1",
  };
  const read = (...rows: (string | number)[][]) =>
    readHistory(workbook([tab("Mastery Log", [HEADINGS, ...rows])], { MASTERY_LOG: "Mastery Log" }))(line);

  test("are those of the line, in order of time", () => {
    expect(
      read(
        ["2025-11-14", "retake taken", ...own, 2, "B"],
        ["2025-11-12", "No-show", ...own, "2", ""],
        ["2025-11-12", "absent", "P1", "Ben", "8", "LF.1", "Quiz 1", 2, ""],
        ["2025-11-13", "line closed", ...own, 2, "B"],
      ),
    ).toEqual([missed("noShow", 2), { kind: "retakeTaken", day: "2025-11-14", attempt: 2, form: "B" }]);
  });

  test("are there once, though a fault had them written twice", () => {
    expect(
      read(["2025-11-12", "no-show", ...own, 2, ""], ["2025-11-12", "no-show", ...own, 2, ""]),
    ).toHaveLength(1);
  });

  test("what has no day or no attempt says nothing", () => {
    expect(read(["soon", "no-show", ...own, 2, ""], ["2025-11-12", "no-show", ...own, "", ""])).toEqual([]);
  });
});
