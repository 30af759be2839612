import fc from "fast-check";
import { dayPage } from "../../../src/actions/days/dayPlan";
import { escapeHtml } from "../../../src/actions/page/escapeHtml";
import type { BooksPlan } from "../booksMaker";
import { read, sections } from "../page/reading";
import { dayLine, dayOfLines, planOn } from "./makers";

describe("the page of a day", () => {
  const html = dayPage(
    dayOfLines([
      dayLine({
        student: "Ana",
        standards: ["LF.1", "LF.2"],
        titles: ["Slope", ""],
        needs: ["Skill check"],
      }),
      dayLine({ student: "Ben", class: "Period 2", form: "C", needsNewForm: false }),
      dayLine({ student: "Cleo", due: false, todo: "corrective first: Practice page 12" }),
    ]),
  );

  test("has one part for each class, headed by class and day", () => {
    const heads = sections(html).map((part) => /<h1>(.*?)<\/h1>/.exec(part)?.[1]);
    expect(heads).toEqual(["Period 1, Fri 14 Nov", "Period 2, Fri 14 Nov"]);
  });

  test("names who retakes what, on which form, and what is still needed, then what everyone else works on", () => {
    expect(read(`<body>${sections(html)[0]}`).join(" | ")).toBe(
      [
        ...["Period 1, Fri 14 Nov", "Copies to make: Quiz 1: form B 1.", "Retakes"],
        ...["Student", "Standards", "Form", "Still to do", "Score", "Note"],
        ...["Ana", "LF.1 Slope", "LF.2", "B", "Skill check"],
        ...["What everyone else works on", "Student", "Standards", "Next step"],
        ...["Cleo", "LF.1", "corrective first: Practice page 12"],
      ].join(" | "),
    );
  });

  test("is whole in itself: no script but the button's, nothing fetched", () => {
    expect(html).toMatch(/^<!DOCTYPE html>[^]*<\/html>$/);
    expect(html).not.toMatch(/<script|<link|<img|src=|href=|url\(|@import/i);
    expect(html.match(/\bon\w+=/g)).toEqual(["onclick="]);
    expect(html).toContain('onclick="window.print()"');
  });

  test("a title that begins with its code is not doubled", () => {
    const page = dayPage(dayOfLines([dayLine({ standards: ["LT 4"], titles: ["LT 4 Graphs of lines"] })]));
    expect(read(page)).toContain("LT 4 Graphs of lines");
  });

  test("of several assessments each line says which", () => {
    const two = [
      dayLine({}),
      dayLine({ student: "Ben", assessment: "Quiz 7", standards: ["LF.7"], form: "A" }),
    ];
    const page = read(dayPage(dayOfLines(two)));
    expect(page).toContain("Copies to make: Quiz 1: form B 1; Quiz 7: form A 1.");
    expect(page.join(" ")).toMatch(/Ana Quiz 1: LF\.1 B .*Ben Quiz 7: LF\.7 A/);
  });

  test("a form that has to be written first is said", () => {
    const page = read(dayPage(dayOfLines([dayLine({ form: "", needsNewForm: true })])));
    expect(page).toContain("No copies to make. A new form has to be written for 1 student.");
    expect(page).toContain("new");
  });

  test("an ID stands only behind a name that two of the class have", () => {
    const twice = [
      dayLine({ id: "101" }),
      dayLine({ id: "102" }),
      dayLine({}),
      dayLine({ student: "Ben", id: "103" }),
    ];
    const page = read(dayPage(dayOfLines(twice)));
    expect(page.filter((text) => /Ana|Ben/.test(text))).toEqual(["Ana (101)", "Ana (102)", "Ana", "Ben"]);
  });

  test("nobody at all: the words of the day", () => {
    expect(read(dayPage(dayOfLines([])))).toEqual(["Print", "Fri 14 Nov: nobody is due"]);
  });

  test('a name that looks like markup stands there as typed: <b>"Tables"', () => {
    const page = dayPage(dayOfLines([dayLine({ student: '<b>"Tables"' })]));
    expect(page).not.toContain("<b>");
    expect(read(page)).toContain('<b>"Tables"');
  });

  test("whatever stands in names, codes and steps is read as it stands", () => {
    const text = fc.string({ unit: "grapheme", minLength: 1 }).map((any) => `x${any.trim()}`);
    fc.assert(
      fc.property(fc.tuple(text, text, text, text), ([student, code, need, todo]) => {
        const page = dayPage(
          dayOfLines([
            dayLine({ student, class: code, standards: [code], needs: [need] }),
            dayLine({ student, class: code, due: false, todo }),
          ]),
        );
        const seen = read(page);
        for (const each of [student, code, need, todo]) expect(seen).toContain(each);
        // Nothing typed makes an element of its own.
        const bare = dayPage(
          dayOfLines([
            dayLine({ student: "x", class: "x", standards: ["x"], needs: ["x"] }),
            dayLine({ student: "x", class: "x", due: false, todo: "x" }),
          ]),
        );
        expect(page.split("<").length).toBe(bare.split("<").length);
      }),
    );
  });

  test("escaping leaves nothing that opens a tag or ends an attribute", () => {
    fc.assert(fc.property(fc.string(), (any) => !/[<>"']/.test(escapeHtml(any))));
  });
});

describe("what a page that lies on a desk must not say", () => {
  const CANARY = "canary";
  const plan: BooksPlan = {
    classes: [
      {
        columns: [{ name: "Quiz 1", standard: "LF.1", given: "2025-11-03", returned: "2025-11-05", retakeOn: "2025-11-14" }],
        students: [["Ana", 41.5], ["Ben", 43.25], ["Cleo", "MI"]],
      },
    ],
    exceptions: [
      { Student: "Ana", What: "more retakes", Value: `+2 ${CANARY}`, "Private note": CANARY },
      { Student: "Ana", What: "own criterion", Value: "70 %", "Private note": CANARY },
      { Student: "Ben", What: "same form", Value: CANARY, "Private note": CANARY },
      { Student: "Ben", What: "more days", Value: "3", "Private note": CANARY },
    ],
  }; // prettier-ignore

  test.each(["2025-11-12", "2025-11-14", "2025-11-17"])(
    "no mark, level, reason, status or exception: %s",
    (day) => {
      const html = dayPage(planOn(plan, day));
      expect(html.length).toBeGreaterThan(500);
      expect(html).not.toMatch(
        /canary|41\.5|43\.25|Not yet|Approaching|Mastery<|overdue|late|absent|exception|criterion/i,
      );
    },
  );
});
