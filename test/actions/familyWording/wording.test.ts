import fc from "fast-check";
import { FAMILY_SENTENCES, SENTENCE_KEYS } from "../../../src/actions/familyWording/familySentences";
import { ENGLISH, dayAhead, dayPast, say } from "../../../src/actions/familyWording/say";
import { makeWording } from "../../../src/actions/familyWording/makeWording";
import { placeholdersIn, placeholdersOf } from "../../../src/actions/familyWording/placeholders";
import { wordingOf } from "../../../src/actions/familyWording/wording";
import { wordingIssues } from "../../../src/actions/familyWording/wordingIssues";
import type { Cell, Table } from "../../../src/workbook/cell";
import type { TabSnapshot } from "../../../src/workbook/snapshot";
import { workbook } from "../snapshotMaker";
import { made, onSlips, wordingTab } from "../slips/makers";

const NAMES = { MASTERY_WORDING: "Family Wording" };
const book = (rows: Table, languages: readonly Cell[] = []) => workbook([wordingTab(languages, rows)], NAMES);
const NOT_YET = "state: not yet";
const topic = { topic: "Slope" };

describe("every sentence of ours", () => {
  test.each(SENTENCE_KEYS)("%s has words, and says when it is said", (key) => {
    const [english, when] = FAMILY_SENTENCES[key];
    expect(english.trim()).not.toBe("");
    expect(when).toMatch(/^\S.*[^.]$/);
    expect(english).not.toMatch(/fail|[{}][{}]|\{\s|\s\}/i);
    // As they stand they can be used.
    expect(wordingIssues(book([[key, when, english]]))).toEqual([]);
  });
  test("no key stands there twice for somebody who does not mind case and spaces", () => {
    const keys = SENTENCE_KEYS.map((key) => key.toLowerCase().replace(/\s/g, ""));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("which words are used", () => {
  test.each<[string, Table, string, string]>([
    ["no tab", [], "English", "Slope: not yet."],
    ["a changed English cell", [[NOT_YET, "", "{topic}: on the way."]], "English", "Slope: on the way."],
    ["a language", [[NOT_YET, "", "{topic}: not yet.", "{topic}: todavía no."]], "Español (es)", "Slope: todavía no."],
    ["a blank cell of a language: English as it stands", [[NOT_YET, "", "{topic}: on the way.", ""]], "Español (es)", "Slope: on the way."],
    ["both blank: as in the source", [[NOT_YET, "", "", ""]], "Español (es)", "Slope: not yet."],
    ["a language nobody has: English", [[NOT_YET, "", "", "{topic}: todavía no."]], "Suomi", "Slope: not yet."],
    ["case and spaces of key, language and placeholder", [["State:  NOT yet", "", "", "{ Topic }: todavía no."]], " español(ES)", "Slope: todavía no."],
    ["a placeholder nobody knows", [[NOT_YET, "", "{topic} {tema}"]], "English", "Slope: not yet."],
    ["a placeholder that is missing", [[NOT_YET, "", "not yet"]], "English", "Slope: not yet."],
    ["an error of a formula", [[NOT_YET, "", "", "#N/A"]], "Español (es)", "Slope: not yet."],
    ["a language's cell that cannot be used: English as it stands", [[NOT_YET, "", "{topic}: on the way.", "todavía"]], "Español (es)", "Slope: on the way."],
    ["of two rows the first", [[NOT_YET, "", "{topic} 1"], [NOT_YET, "", "{topic} 2"]], "English", "Slope 1"],
  ])("%s", (_, rows, language, said) => {
    expect(say(wordingOf(book(rows, ["Español (es)"]), language), NOT_YET, topic)).toBe(said);
  }); // prettier-ignore

  test("without a tab it is as in the source", () => {
    expect(wordingOf(workbook([])).sentence(NOT_YET)).toBe(ENGLISH.sentence(NOT_YET));
  });

  test("a level is called as the table says, else by its name; braces in a name are no placeholders", () => {
    const wording = wordingOf(book([["level: Not yet", "", "Not yet", "Todavía no"], ["level: {x}", "", "{x}", "{y}"]], ["es"]), "es"); // prettier-ignore
    expect(["Not yet", "Mastery", "{x}"].map((name) => wording.own("level", name))).toEqual(["Todavía no", "Mastery", "{y}"]); // prettier-ignore
  });

  test.each<[string, string, string]>([
    ["es", "es", "ltr"],
    ["Español (es)", "es", "ltr"],
    ["pt-BR", "pt-br", "ltr"],
    ["Deutsch", "", "ltr"],
    ["العربية (ar)", "ar", "rtl"],
  ])("%s has the code %s and is read %s", (heading, lang, dir) => {
    const text = dir === "rtl" ? "{topic}: ليس بعد" : "{topic}: x";
    expect(wordingOf(book([[NOT_YET, "", "", text]], [heading]), heading)).toMatchObject({ lang, dir });
  });

  test("days in the order, the words and the numbers of the language", () => {
    const rows = [["date: with weekday", "", "", "{weekday} {day}.{number}."], ["date: short", "", "", "{day}. {month}"], ["weekday: Fri", "", "", "Fr"], ["month: Mar", "", "", "März"]]; // prettier-ignore
    const wording = wordingOf(book(rows, ["de"]), "de");
    expect([dayAhead(wording, "2025-03-14"), dayPast(wording, "2025-03-14")]).toEqual([
      "Fr 14.3.",
      "14. März",
    ]);
  });

  test("what is put in is data: braces and dollars stay as they are", () => {
    fc.assert(
      fc.property(fc.string(), (any) => say(ENGLISH, NOT_YET, { topic: any }) === `${any}: not yet.`),
    );
  });
});

describe("what cannot be used is said with its place, and what to do", () => {
  test.each<[string, Table, { row: number; column: string; code: string }[]]>([
    ["nothing", [[NOT_YET, "", "{topic}: not yet."]], []],
    ["an unknown placeholder", [[NOT_YET, "", "{topic} {tema}"]], [{ row: 2, column: "C", code: "placeholderUnknown" }]],
    ["one where the sentence has none", [["next: nothing", "", "", "{nombre}"]], [{ row: 2, column: "D", code: "placeholderUnknown" }]],
    ["a missing placeholder", [["", "", ""], [NOT_YET, "", "", "todavía no"]], [{ row: 3, column: "D", code: "placeholderMissing" }]],
    ["a brace that is not closed", [[NOT_YET, "", "{topic: not yet."]], [{ row: 2, column: "C", code: "placeholderMissing" }]],
    ["a name may be left out, as may parts of a day", [["next: moved on", "", "You go on."], ["date: short", "", "{day}.{number}."]], []],
    ["a day may not", [["date: short", "", "{month}"]], [{ row: 2, column: "C", code: "placeholderMissing" }]],
    ["an error", [[NOT_YET, "", "#NAME?"]], [{ row: 2, column: "C", code: "wordingError" }]],
    ["a sentence nobody knows", [["state: nearly", "", "x"]], [{ row: 2, column: "A", code: "sentenceUnknown" }]],
    ["a level of another policy is none of them", [["level: Gold", "", "Gold"]], []],
  ])("%s", (_, rows, issues) => {
    const found = wordingIssues(book(rows, ["es"]));
    expect(found).toEqual(issues.map((issue) => expect.objectContaining({ tab: "Family Wording", ...issue }) as object));
    for (const { message } of found) expect(message).toMatch(/^\S.*\.$/);
  }); // prettier-ignore

  test("slips tell of the language they are in, and of English, which they fall back on", () => {
    const plan = { classes: [{ columns: [{ name: "A" }], students: [["Ana", 4]] }], languages: ["es", "fr"], wording: [[NOT_YET, "", "x", "y", "z"]] }; // prettier-ignore
    const columns = (language: string) => made(plan, { language }).issues.map(({ column }) => column);
    expect([columns(""), columns("es"), columns("fr")]).toEqual([["C"], ["C", "D"], ["C", "E"]]);
    expect(made(plan, { language: "Suomi" }).issues[0]).toMatchObject({ code: "languageUnknown", message: expect.stringContaining('"Suomi"') as string }); // prettier-ignore
  });

  test("a heading that is gone", () => {
    const tab: TabSnapshot = { ...wordingTab([], [[NOT_YET, "", "{topic}: on the way."]]) };
    const gone = workbook([{ ...tab, cells: [["Sentence", "When", "Mine"], ...tab.cells.slice(1)] }], NAMES);
    expect(wordingIssues(gone)).toEqual([expect.objectContaining({ row: 1, code: "headingGone" })]);
    expect(say(wordingOf(gone), NOT_YET, topic)).toBe("Slope: not yet.");
  });

  test("whatever is typed, a sentence is said with all it has to say", () => {
    const key = fc.constantFrom(...SENTENCE_KEYS);
    const piece = fc.oneof(fc.string(), fc.constantFrom("{topic}", "{name}", "{day}", "{when}", "{", "}"));
    fc.assert(
      fc.property(key, fc.array(piece, { maxLength: 5 }), (which, pieces) => {
        const text = wordingOf(book([[which, "", pieces.join("")]])).sentence(which);
        const { required, known } = placeholdersOf(which);
        expect(placeholdersIn(text)).toEqual(expect.arrayContaining(required));
        for (const name of placeholdersIn(text)) expect(known).toContain(name);
      }),
      { numRuns: 500 },
    );
  });
});

describe("making the tab", () => {
  const classes = [{ columns: [{ name: "A" }], students: [["Ana", 4]] }];
  const rowsOf = (plan: Parameters<typeof onSlips>[0]) =>
    makeWording(onSlips(plan)).changes.tabs.flatMap(({ writes }) => writes.flatMap(({ cells }) => cells));

  test("every sentence, the policy's levels and what else is done before a retake", () => {
    const policy = [
      ["Level", "Gold", "80 %"],
      ["Level", "=Bronze()", 0],
      ["Before a retake", "Corrective done, Parent signature"],
    ];
    const [head, ...rows] = rowsOf({ classes, policy });
    expect(head).toEqual(["Sentence", "When", "English"]);
    expect(rows.map(([key]) => key)).toEqual([
      ...SENTENCE_KEYS,
      ...["level: Gold", "level: =Bronze()", "tick: Parent signature"],
    ]);
  });

  test("all of it is plain text, and the tab is shown", () => {
    const { changes, reply } = makeWording(onSlips({ classes }));
    expect(changes.tabs[0]?.looks?.map((look) => look?.kind)).toEqual(["text", "text", "text"]);
    expect([changes.show, reply.tab]).toEqual(["Family Wording", "Family Wording"]);
  });

  test("a second time only what is new is written", () => {
    const kept = SENTENCE_KEYS.filter((key) => key !== NOT_YET).map((key) => [key, "mine", "mine"]);
    const levels = ["Exceeds mastery", "Mastery", "Approaching", "Not yet"].map((name) => [`level: ${name}`]);
    const own = [...kept, ...levels, ["my own row", "", ""]];
    expect(rowsOf({ classes, wording: own })).toEqual([[NOT_YET, FAMILY_SENTENCES[NOT_YET][1], "{topic}: not yet."]]); // prettier-ignore
    expect(rowsOf({ classes, wording: [...own, [NOT_YET]] })).toEqual([]);
    const { changes } = makeWording(onSlips({ classes, wording: own }));
    expect(changes.tabs.map(({ deleteRows }) => deleteRows)).toEqual([[]]);
  });

  test("while a heading is gone nothing is written, and it is named", () => {
    const on = onSlips({ classes, tabs: { MASTERY_WORDING: [["Sentence", "English"], [NOT_YET]] } });
    const { changes, reply } = makeWording(on);
    expect(changes.tabs).toEqual([]);
    expect(reply.issues.map(({ code }) => code)).toContain("headingGone");
    expect(reply.message).toMatch(/^Nothing was written/);
  });
});
