import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import { launchChromium } from "../../workbench/browser/chromium";
import type { WorkbookFile } from "../../workbench/files/workbookFile";
import { printing } from "../../workbench/steps/printPdf";
import { tab, workbook } from "../workbench/host/testHost";
import { slipPage } from "../../src/actions/slips/slipPage";
import { item, slip } from "../actions/slips/makers";
import { onLoop, openLoop, setUpAndBuild, type Loop } from "./loop";
import { partOfSample } from "./partOfSample";
import { after, lines, placeOf, reply, setUp } from "./tiny";

jest.setTimeout(180_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const slipsIn = (html: unknown) => String(html).split("<article ").slice(1);

describe("slips of the sample", () => {
  let loop: Loop;
  beforeAll(async () => {
    loop = await openLoop(partOfSample(2));
  });
  afterAll(() => loop.close());

  test("before the workbook is set up they are refused in a sentence", async () => {
    expect(await reply(loop, "slips")).toMatchObject({ status: "error", code: "notSetUp" });
    await setUpAndBuild(loop);
  });

  test("one for everyone, in a dialog, and nothing is written", async () => {
    const choices = await loop.call("slipChoices");
    const students = (choices["classes"] as { students: { open: number }[] }[]).flatMap(
      (one) => one.students,
    );
    const [answer] = await loop.run({ call: "slips", args: [] });
    expect(answer?.serviceCalls).toMatchObject({ write: 0, format: 0 });
    expect(answer?.value).toMatchObject({ slips: students.length, issues: [] });
    expect((await loop.run({ dialog: true }))[0]).toBe(answer?.value["html"]);
    const open = await loop.call("slips", { who: "open" });
    expect(open["slips"]).toBe(students.filter((one) => one.open > 0).length);
    expect(open["slips"]).toBeLessThan(students.length);
  });

  test("the student of the selected cell is offered", async () => {
    const at = await placeOf(loop, "Retake Roster", { student: "Castillo, Maya", heading: "Student" });
    await loop.run({ select: at });
    expect((await loop.call("slipChoices"))["selected"]).toMatchObject({ student: "Castillo, Maya" });
    await loop.run({ select: "Retake Roster!A1" });
    expect((await loop.call("slipChoices"))["selected"]).toBeNull();
  });

  test("feedback typed on the roster stands on the student's slip, a note does not", async () => {
    const cell = (heading: string) => placeOf(loop, "Retake Roster", { student: "Castillo, Maya", heading });
    await loop.run({ set: await cell("Feedback"), value: "Mind the sign" });
    await loop.run({ set: await cell("Note"), value: "mother rang" });
    const { html } = await loop.call("slips", ["Castillo, Maya"]);
    expect(html).toContain("Feedback: Mind the sign");
    expect(html).not.toContain("mother rang");
    const { html: other } = await loop.call("slips", ["Bianchi, Luca"]);
    expect(other).not.toContain("Mind the sign");
  });
});

describe("the tab Family Wording", () => {
  let ready: WorkbookFile;
  beforeAll(async () => {
    ready = await after(workbook([klass("Period 1", 6, 2)]), setUp);
  });
  const opened = (act: (loop: Loop) => Promise<void>) => onLoop(ready, act);
  const rowOf = async (loop: Loop, key: string) =>
    (await loop.cells("Family Wording")).findIndex(([first]) => first === key) + 1;

  test("is made with every sentence, shown, plain text, grey, and can be taken back", () =>
    opened(async (loop) => {
      const before = (await loop.run({ tabs: true }))[0]?.tabs;
      const made = await loop.call("familyWording");
      expect(made).toMatchObject({ tab: "Family Wording", issues: [] });
      const [look] = await loop.run({ inspect: "Family Wording" });
      expect(look).toMatchObject({ names: { MASTERY_WORDING: expect.stringContaining("A:C") as string } });
      const own = await lines(loop, "Family Wording");
      expect(own.map((line) => line["Sentence"])).toEqual(
        expect.arrayContaining(["slip: can do", "next: may", "month: Nov", "level: Not yet"]),
      );
      const again = await loop.run({ call: "familyWording", args: [] });
      expect(again[0]?.serviceCalls).toMatchObject({ write: 0, format: 0 });
      await loop.call("undoLast");
      expect((await loop.run({ tabs: true }))[0]?.tabs).toEqual(before);
    }));

  test("a change is used, kept, and a deleted row comes back as it was", () =>
    opened(async (loop) => {
      await loop.call("familyWording");
      const can = await rowOf(loop, "slip: can do");
      await loop.run({ set: `Family Wording!C${can}`, value: "I am able to" });
      const gone = await rowOf(loop, "next: may");
      await loop.run({ deleteRows: ["Family Wording", gone, 1] });
      await loop.run({ set: "Family Wording!D1", value: "Español (es)" });
      await loop.run({ set: `Family Wording!D${can}`, value: "Lo que ya sé" });
      const { message } = await loop.call("familyWording");
      expect(message).toMatch(/^1 sentence was added/);
      const own = await lines(loop, "Family Wording");
      expect(own[can - 2]).toMatchObject({ English: "I am able to", "Español (es)": "Lo que ya sé" });
      expect(own[own.length - 1]).toMatchObject({ Sentence: "next: may" });
      expect((await loop.call("slipChoices"))["languages"]).toEqual(["English", "Español (es)"]);
      const { html: english } = await loop.call("slips");
      expect(english).toContain("I am able to");
      const { html: spanish } = await loop.call("slips", { language: "español (ES)" });
      expect(spanish).toContain('lang="es"');
      expect(spanish).toContain("Lo que ya sé");
      // What nobody has translated is said in English.
      expect(spanish).toContain("What I am working on");
    }));

  test("a formula or markup that somebody types is text on a slip, and Check this workbook names what cannot be used", () =>
    opened(async (loop) => {
      await loop.call("familyWording");
      const [can, working] = [await rowOf(loop, "slip: can do"), await rowOf(loop, "slip: class and day")];
      await loop.run({ set: `Family Wording!C${can}`, value: "=1+1 <b>" });
      await loop.run({ set: `Family Wording!C${working}`, value: "{klass}, {day}" });
      const { html, issues } = await loop.call("slips");
      expect(html).toContain("=1+1 &lt;b&gt;");
      expect(html).toContain("Period 1, Wed 5 Nov");
      const issue = { tab: "Family Wording", row: working, column: "C", code: "placeholderUnknown" };
      expect(issues).toEqual([expect.objectContaining(issue)]);
      const checked = await loop.call("checkWorkbook");
      expect(checked["issues"]).toEqual(expect.arrayContaining([expect.objectContaining(issue)]));
    }));
});

const FIRST = ["Maya", "Luca", "Noah", "Zoë", "Amir", "Ines"];
const LAST = ["Castillo", "Bianchi", "Okafor", "Müller-Lüdenscheidt", "Haddad"];
const nameOf = (at: number) => `${LAST[at % 5]}, ${FIRST[Math.floor(at / 5) % 6]}`;

/** So many students and columns of 10 points; the further down, the more is mastered. */
function klass(name: string, size: number, columns: number) {
  const titles = Array.from({ length: columns }, (_, at) => `Target ${at + 1} (10)`);
  const marks = (student: number) => titles.map((_, at) => ((student * 7 + at * 3) % 26 < student ? 9 : 4));
  const rows = Array.from({ length: size }, (_, at) => [nameOf(at), 1000 + at, ...marks(at)]);
  return { ...tab(name, [["Student", "Student ID", ...titles], ...rows]), rows: 60, columns: 60 };
}

describe("on paper", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "slips-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const PAPERS = { Letter: "size: Letter;", A4: "size: A4;" };
  const printed = (html: string, paper: keyof typeof PAPERS) =>
    printing(launchChromium)(
      html.replaceAll("@page {", `@page { ${PAPERS[paper]}`),
      path.join(
        process.env["SLIPS_FOLDER"] ?? folder,
        `${expect.getState().currentTestName?.replace(/\W+/g, "-")}-${paper}.pdf`,
      ),
    );
  const htmlOf = (file: WorkbookFile, act: (loop: Loop) => Promise<string>) =>
    onLoop(file, async (loop) => {
      await setUpAndBuild(loop);
      return act(loop);
    });
  const all = async (loop: Loop, asked?: unknown) => String((await loop.call("slips", asked))["html"]);

  test("a class of 26 is 13 pages of two slips, on Letter and on A4", async () => {
    const html = await htmlOf(workbook([klass("Period 1", 26, 5)]), (loop) => all(loop));
    for (const paper of ["Letter", "A4"] as const) {
      const { pages, text } = await printed(html, paper);
      expect(pages).toBe(13);
      text.forEach((page, at) => {
        expect(page.split("Period 1, Wed 5 Nov")).toHaveLength(3);
        for (const student of [nameOf(2 * at), nameOf(2 * at + 1)]) expect(page).toContain(student);
      });
      expect(text.join("\n")).not.toContain("Print");
    }
  });

  test("forty standards, most not yet mastered, stand whole on a page a student", async () => {
    const html = await htmlOf(workbook([klass("Period 1", 4, 40)]), async (loop) => {
      await describeStandards(loop);
      return all(loop);
    });
    for (const paper of ["Letter", "A4"] as const) {
      const { pages, text } = await printed(html, paper);
      expect(pages).toBe(4);
      text.forEach((page, at) => {
        const whole = page.replace(/\s+/g, " ");
        expect(whole.startsWith(nameOf(at))).toBe(true);
        for (let nth = 1; nth <= 40; nth += 1) expect(whole).toContain(`target number ${nth}.`.slice(0, -1));
      });
    }
  });

  test("in another language and writing as well", async () => {
    const html = await htmlOf(workbook([klass("Period 1", 10, 9)]), async (loop) => {
      await loop.call("familyWording");
      await loop.run({ set: "Family Wording!D1", value: "ar" });
      const own = await lines(loop, "Family Wording");
      const arabic = own.map(({ English }) => [`${String(English)} وهكذا`]);
      await loop.run({ set: `Family Wording!D2:D${own.length + 1}`, values: arabic });
      return all(loop, { language: "ar" });
    });
    expect(html).toContain('lang="ar" dir="rtl"');
    const { pages } = await printed(html, "A4");
    expect(pages).toBe(html.split('<section class="class">').length - 1);
    expect(slipsIn(html)).toHaveLength(10);
  });
});

const TEXTS = {
  usual: "I can explain with an example of my own why the slope of a line is the same between any two points",
  capitals: "SOLVE MULTI-STEP EQUATIONS WITH VARIABLES ON BOTH SIDES AND CHECK",
  long: "Rechtschreibüberprüfungsverfahren, Donaudampfschifffahrtsgesellschaftskapitän erklären können",
  address: "https://example.org/a/very/long/address/without/any/place/to/break/it/and/even/more?x=1&y=2",
  japanese: "自分の言葉で直線の傾きがどの二点の間でも同じであることを説明できる",
  arabic: "أستطيع أن أشرح بمثال من عندي لماذا يكون ميل الخط المستقيم هو نفسه",
  code: "LF.1",
};

/** Height in millimetres of each slip as a browser sets it, beside what it may take. */
async function heights(html: string): Promise<{ height: number; most: number }[]> {
  const page = await browser.newPage({ viewport: { width: Math.round((186 / 25.4) * 96), height: 900 } });
  await page.setContent(html);
  await page.emulateMedia({ media: "print" });
  const set = await page.locator("article").evaluateAll((all) => {
    for (const one of all) (one as HTMLElement).style.minHeight = "0";
    return all.map((one) => ({
      height: (one.getBoundingClientRect().height / 96) * 25.4,
      most: one.classList.contains("half") ? 130 : 260,
    }));
  });
  await page.close();
  return set;
}

test.each(Object.entries(TEXTS))(
  "what is reckoned to fit does, and half a page is not left for little: %s",
  async (_, text) => {
    const cases = [0, 3, 20].flatMap((can) => [1, 3, 5, 7, 9, 12, 20].map((open) => ({ can, open })));
    const all = cases.map(({ can, open }) =>
      slip({
        can: Array.from({ length: can }, () => item(text)),
        open: Array.from({ length: open }, () =>
          item(`${text} (Not yet)`, `${text}.`, `${text}, new version, form B, on Fri 14 Nov in class.`),
        ),
        ...{ student: text.slice(0, 40), notAssessed: text, counts: "The better result counts." },
      }),
    );
    const set = await heights(slipPage(all, ""));
    expect(set).toHaveLength(cases.length);
    set.forEach(({ height, most }, at) => {
      expect({ ...cases[at], fits: height <= most }).toEqual({ ...cases[at], fits: true });
      if (most > 130) expect(height).toBeGreaterThan(100);
    });
  },
);

/** An "I can", a corrective and a link for each standard, as long as people write them. */
async function describeStandards(loop: Loop): Promise<void> {
  const [headings = [], ...rows] = await loop.cells("Standards");
  const at = (heading: string) => String.fromCharCode(65 + headings.indexOf(heading));
  const fill = (heading: string, text: (nth: number) => string) =>
    loop.run({
      set: `Standards!${at(heading)}2:${at(heading)}${rows.length + 1}`,
      values: rows.map((_, nth) => [text(nth + 1)]),
    });
  await fill("I can", (nth) => `I can explain, with an example of my own, target number ${nth}.`);
  await fill("Corrective", (nth) => `Workbook page ${nth}, exercises 1 to 6, with a partner`);
}
