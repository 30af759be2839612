import { readFile } from "node:fs/promises";
import type { Queues } from "../fakeGoogle";
import { button, hear, keepABrowser, open, page, see, visibleText } from "../openedPanel";
import { ok } from "../replies";
import { argsOf } from "../settingUp";
import { openShareJob } from "./openJob";
import { COLUMN, COURSE, PERIOD_1, standard } from "./schoolReplies";
import { atSchool, pasteRoster } from "./schoolStates";

keepABrowser();

const OTHER = { ...PERIOD_1, class: "Period 2", standards: [standard({ code: "GEO.1", title: "Circles" })] };
const BOTH = { ...COURSE, classes: [PERIOD_1, OTHER] };

/** What is written to the clipboard stands in `copied`; the panel's address has none of its own. */
function keepCopies(): void {
  const copies: string[] = [];
  const writeText = (text: string) => Promise.resolve(void copies.push(text));
  Object.defineProperty(navigator, "clipboard", { value: { writeText } });
  Object.assign(window, { copies });
}
const copies = () => page.evaluate(() => (window as unknown as { copies: string[] }).copies);

async function openAt(job: string, course: object = COURSE, more: Queues = {}): Promise<void> {
  await open({ ...atSchool(course, more), before: keepCopies });
  await openShareJob(page, job);
  await page.locator("select").first().waitFor();
}

const options = (label: string) => page.getByLabel(label, { exact: true }).locator("option").allInnerTexts();
const choose = (label: string, option: string) =>
  page.getByLabel(label, { exact: true }).selectOption(option);

describe("the column for the school's system", () => {
  const made = async (column: object = COLUMN) => {
    await openAt("For the school's system", COURSE, { schoolColumn: [ok(column), ok(column)] });
    await pasteRoster(page, "Student\n1002\nNobody, Ned\nAna Lee");
    await button("Make the column").click();
    await see("2 students found");
  };

  test("nothing is asked before a roster is pasted", async () => {
    await openAt("For the school's system");
    await pasteRoster(page, " \n ");
    await button("Make the column").click({ force: true });
    expect(await argsOf("schoolColumn")).toEqual([]);
    expect(await button("Make the column").getAttribute("aria-disabled")).toBe("true");
  });

  test("the roster goes as it was pasted, with what is chosen", async () => {
    await openAt("For the school's system", BOTH, { schoolColumn: [ok(COLUMN)] });
    await pasteRoster(page, "1\tLee\tAna\n2\tCho\tBen\n");
    await page.locator("label.field select").selectOption("Period 2");
    await choose("What is needed", "credit");
    await choose("Of which standard", "GEO.1");
    await page.getByLabel("Points").fill("10");
    await button("Make the column").click();
    expect(await argsOf("schoolColumn")).toEqual([
      [
        {
          names: "1\tLee\tAna\n2\tCho\tBen\n",
          what: "credit",
          standard: "GEO.1",
          class: "Period 2",
          points: "10",
        },
      ],
    ]);
  });

  test("a level is of one standard, a letter of the course, and both classes' standards stand there once", async () => {
    await openAt("For the school's system", { ...BOTH, classes: [PERIOD_1, PERIOD_1, OTHER] });
    expect(await options("Of which standard")).toEqual([
      "The whole course",
      "LF.1 Slope",
      "LF.10 Area",
      "LF.2",
      "GEO.1 Circles",
    ]);
    await choose("What is needed", "level");
    expect((await options("Of which standard"))[0]).toBe("LF.1 Slope");
    await choose("What is needed", "letter");
    expect(await page.getByLabel("Of which standard").count()).toBe(0);
  });

  test.each([
    [true, ["Score", "Level", "Letter", "Credit, all or nothing"]],
    [false, ["Score", "Level", "Credit, all or nothing"]],
  ])("letters are offered where the policy has them: %s", async (hasLetters, kinds) => {
    await openAt("For the school's system", { ...COURSE, hasLetters });
    expect(await options("What is needed")).toEqual(kinds);
  });

  test("what stays blank is told above the column, line by line it says who was found", async () => {
    await made();
    const text = await visibleText();
    expect(text.indexOf("1 line stays blank")).toBeLessThan(text.indexOf("Copy the column"));
    expect(await page.locator(".desk-lines .score").allInnerTexts()).toEqual([
      "Student",
      "1002\nBen Cho\n82.5",
      "Nobody, Ned\nnobody found",
      "Ana Lee\n90",
    ]);
    expect(await page.locator("h3:focus").innerText()).toBe("2 students found");
  });

  test.each([
    ["en_US", "\n82.5\n\n90"],
    ["de_DE", "\n82,5\n\n90"],
    ["es_MX", "\n82.5\n\n90"],
    ["nonsense!", "\n82.5\n\n90"],
  ])("the copy is one value a line, with decimals as a workbook in %s writes them", async (locale, text) => {
    await made({ ...COLUMN, locale });
    await button("Copy the column").click();
    await hear("Copied");
    expect(await copies()).toEqual([text]);
  });

  test("the other system may write decimals the other way", async () => {
    await made();
    await choose("Numbers are copied as", ",");
    await button("Copy the column").click();
    await hear("Copied");
    expect(await copies()).toEqual(["\n82,5\n\n90"]);
  });

  test("without decimals nothing is asked about them", async () => {
    await made({ ...COLUMN, values: ["", 82, "", "A"] });
    expect(await page.getByLabel("Numbers are copied as").count()).toBe(0);
  });

  test("a column that no longer answers the form goes", async () => {
    await made();
    await choose("What is needed", "level");
    expect(await button("Copy the column").count()).toBe(0);
  });

  test("the file is saved as it came, byte order mark and all", async () => {
    await made();
    const saving = page.waitForEvent("download");
    await button("Download CSV").click();
    const file = await saving;
    expect(file.suggestedFilename()).toBe(COLUMN.csv.name);
    expect(await readFile(await file.path(), "utf8")).toBe(COLUMN.csv.text);
    await see("Saved as Score-2025-11-06.csv");
  });
});

describe("the course at a glance", () => {
  const rows = async () => (await page.locator(".course tbody th strong").allInnerTexts()).join(", ");

  test.each([
    ["Standards", "As in the class", "LF.1, LF.10, LF.2"],
    ["Standards", "Lowest share first", "LF.10, LF.1, LF.2"],
    ["Standards", "By name", "LF.1, LF.2, LF.10"],
    ["Students", "As in the class", "Ana Lee, Cho, Ben, Bo"],
    ["Students", "Lowest share first", "Cho, Ben, Ana Lee, Bo"],
    ["Students", "By name", "Ana Lee, Bo, Cho, Ben"],
  ])("%s: %s; what is not assessed is no zero", async (part, order, names) => {
    await openAt("Course summary");
    await choose("Show", part);
    await choose("Order", order);
    expect(await rows()).toBe(names);
  });

  test("share and target stand in words and with a mark, never in colour alone", async () => {
    await openAt("Course summary");
    expect(await page.locator(".course tbody td").allInnerTexts()).toEqual([
      "88 %\n✓ on target",
      "40 %\nnot yet on target",
      "nothing yet",
    ]);
  });

  test("a student's letter, mean and lowest", async () => {
    await openAt("Course summary");
    await choose("Show", "Students");
    expect(await page.locator(".course tbody tr").first().innerText()).toMatch(
      /Ana Lee\nletter A; mean 91\.5 %; lowest LF\.2: 40 %\s+14 of 16; 2 not assessed/,
    );
  });

  test("one class at a time", async () => {
    await openAt("Course summary", BOTH);
    await choose("Class", "Period 2");
    expect(await rows()).toBe("GEO.1");
  });

  test.each([
    ["Standards", "Download the standards as CSV", COURSE.standardsCsv],
    ["Students", "Download the students as CSV", COURSE.csv],
  ])("%s as a file", async (part, name, { name: file, text }) => {
    await openAt("Course summary");
    await choose("Show", part);
    const saving = page.waitForEvent("download");
    await button(name).click();
    expect(await readFile(await (await saving).path(), "utf8")).toBe(text);
    await see(`Saved as ${file}`);
  });
});
