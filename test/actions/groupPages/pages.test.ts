import fc from "fast-check";
import { boardPage } from "../../../src/actions/groupPages/boardPage";
import { groupsPage } from "../../../src/actions/groupPages/groupsPage";
import { klass, onGroups, seat, STANDARDS, type DeskPlan } from "../groupDesk/makers";
import { read, sections } from "../page/reading";
import { html, type Page } from "./makers";

const PAGES: [string, Page][] = [
  ["the teacher's page", groupsPage],
  ["the board's page", boardPage],
];
const classes = [klass("Period 1", "Ana", "Ben"), klass("Period 2", "Cleo")];
const lines = [seat("Ana", "Group 1"), seat("Cleo", "Group 1", "LF.2", { Class: "Period 2" })];

describe.each(PAGES)("%s", (_, page) => {
  test("has one part a class, headed by class and day", () => {
    const heads = sections(html(page, { classes, lines })).map((part) => /<h1>(.*?)<\/h1>/.exec(part)?.[1]);
    expect(heads).toEqual(["Period 1, Wed 5 Nov", "Period 2, Wed 5 Nov"]);
  });

  test("of one class is that class alone, whatever the case and spaces of its name", () => {
    const own = html(page, { classes, lines }, "period2");
    expect(sections(own)).toHaveLength(1);
    expect(own).not.toContain("Ana");
  });

  test.each([
    ["a class nobody knows", lines, "Period 9", "No class of Mastery Classes has that name."],
    ["no class at all", lines, { class: 1 }, "No class of Mastery Classes has that name."],
    ["a class without groups", lines.slice(0, 1), "Period 2", "There are no groups for Period 2 yet: choose Extensions ▸ Mastery Loop ▸ Build corrective groups, then open the page again."],
    ["no groups anywhere", [], "", "There are no groups yet: choose Extensions ▸ Mastery Loop ▸ Build corrective groups, then open the page again."],
  ])("is refused in a sentence for %s", (_case, own, asked, refused) => {
    expect(page(onGroups({ classes, lines: own }), asked)).toEqual({ refused });
  }); // prettier-ignore

  test("is refused in a sentence that names the heading while one is gone", () => {
    const on = onGroups({ lines });
    const [tab] = on.snapshot.tabs;
    const cells = tab!.cells.map((row, at) => row.map((cell) => (at === 0 && cell === "Group" ? "" : cell)));
    const answer = page({ ...on, snapshot: { ...on.snapshot, tabs: [{ ...tab!, cells }] } }, "");
    expect(answer).toEqual({ refused: expect.stringContaining("Group") as string });
  });

  test("is whole in itself: no script but the button's, nothing fetched, no link to leave by", () => {
    const own = html(page, {
      classes,
      lines,
      standards: [{ Code: "LF.1", Corrective: "Pegs", Link: "https://example.org/a?b=1&c=2" }],
    });
    expect(own).toMatch(/^<!DOCTYPE html>[^]*<\/html>$/);
    expect(own).not.toMatch(/<script|<link|<img|<a |src=|href=|url\(|@import/i);
    expect(own.match(/\bon\w+=/g)).toEqual(["onclick="]);
    expect(read(own).join(" ")).toContain("https://example.org/a?b=1&c=2");
  });

  test("tells nothing by colour", () => {
    expect(html(page, { classes, lines })).not.toMatch(/(?<!-)\b(?:color|background)\s*:(?! ?#fff| ?#000)/);
  });

  test("whatever stands in names, targets, tasks and cells is read as it stands and makes no markup", () => {
    const unit = fc.constantFrom("<", ">", "&", '"', "'", "/", "b", "é", "=");
    const text = fc.string({ unit, minLength: 1 });
    const typed = fc.tuple(text, text, text, text, text).map((all) => all.map((any, at) => `v${at}${any}`));
    const tags = (own: string) => own.replace(/ style="[^"]*"/g, "").match(/<[^>]*>/g) ?? [];
    const plan = ([student, name, iCan, task, cell]: readonly string[]): DeskPlan => ({
      classes: [klass(String(name), String(student), `${cell}2`)],
      standards: [
        { Code: "LF.1", Title: cell, "I can": iCan, Corrective: task, Link: cell, "First taught": cell },
      ],
      policy: [["Group places", cell]],
      lines: ["Group 1", "Individual work", "Extension", "Not assessed", "No group"].map((label) =>
        seat(String(student), label, "LF.1", {
          ...Object.fromEntries(CELLS.map((heading) => [heading, cell])),
          Class: name,
          Tutor: `${cell}2`,
        }),
      ),
    });
    fc.assert(
      fc.property(typed, (words) => {
        const own = html(page, plan(words));
        const seen = read(own).join("\n");
        for (const each of [words[0], words[2], words[3]]) expect(seen).toContain(each);
        const known = new Set(tags(html(page, plan(["v", "w", "x", "y", "z"]))));
        expect(tags(own).filter((tag) => !known.has(tag))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

const CELLS = ["Level", "Last mark", "Also open", "Retake", "Feedback", "Note"];

test("across classes each page lists its own students and says who else sits there", () => {
  const own = [seat("Ana", "Group 1"), seat("Ben", "Group 1"), seat("Cleo", "Group 1", "LF.1", { Class: "Period 2" })];
  for (const [, page] of PAGES) {
    const all = html(page, { classes, lines: own, standards: STANDARDS, policy: [["Across classes", "yes"]] });
    const [first, second] = sections(all).map((part) => read(`<body>${part}`).join(" | "));
    expect(first).toMatch(/with 1 of Period 2/);
    expect(first).not.toContain("Cleo");
    expect(second).toMatch(/with 2 of Period 1/);
    expect(second).not.toContain("Ana");
  }
}); // prettier-ignore
