import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { launchChromium } from "../../workbench/browser/chromium";
import { sampleWorkbook } from "../../workbench/sample/sample";
import { printing } from "../../workbench/steps/printPdf";
import { tab, workbook } from "../workbench/host/testHost";
import { onLoop, openLoop, setUpAndBuild, type Loop } from "./loop";
import { placeOf, reply } from "./tiny";

jest.setTimeout(120_000);

interface Plan {
  day: string;
  words: string;
  students: number;
  lines: { class: string; student: string; standards: string[]; due: boolean; todo: string }[];
}

describe("retake days on the sample", () => {
  let loop: Loop;
  beforeAll(async () => {
    loop = await openLoop(sampleWorkbook());
    await setUpAndBuild(loop);
  });
  afterAll(() => loop.close());

  const plan = async (day: unknown = "") => (await loop.call("dayPlan", day)) as unknown as Plan;
  const put = async (student: string, heading: string, value: unknown) =>
    loop.run({ set: await placeOf(loop, "Retake Roster", { student, heading }), value });

  test("the first day ahead is what the roster's message names, and the plan of no day at all", async () => {
    const { days } = (await loop.call("retakeDays")) as unknown as { days: Plan[] };
    // Returned on Wednesday 5 November, ten school days.
    expect(days.map(({ day }) => day)).toEqual(["2025-11-19"]);
    expect(await plan()).toMatchObject(days[0] as Plan);
    expect(await plan("2025-11-19")).toEqual(await plan());
  });

  test("a day typed on the roster is planned at once, without building it again", async () => {
    await put("Castillo, Maya", "Scheduled for", "2025-11-12");
    await put("Castillo, Maya", "Corrective done", true);
    const { words, lines } = await plan();
    expect(words).toBe("Wed 12 Nov: 1 student, form B 1");
    expect(lines.filter(({ due }) => due)).toMatchObject([
      { class: "Period 1", student: "Castillo, Maya", standards: ["LT 4"], todo: "skill check" },
    ]);
  });

  test("who is done with the corrective waits for the check", async () => {
    await put("Bianchi, Luca", "Corrective done", true);
    const { waiting } = await loop.call("retakeDays");
    expect(waiting).toEqual([
      { class: "Period 1", student: "Bianchi, Luca", standard: "LT 3", since: null, done: "" },
    ]);
  });

  test("nothing is written", async () => {
    const calls = ["retakeDays", "dayPlan", "dayPage"].map((call) => ({ call, args: [] }));
    for (const { serviceCalls } of await loop.run(...calls)) {
      expect(serviceCalls).toMatchObject({ write: 0, format: 0 });
    }
  });

  test("what is no day is refused in a sentence", async () => {
    expect(await reply(loop, "dayPlan", "next Friday")).toEqual({
      status: "error",
      code: "illegalInput",
      message: "This is no day: choose one, such as 2025-11-14.",
    });
  });

  test("the page is shown in a dialog", async () => {
    const { html } = await loop.call("dayPage", "2025-11-19");
    const [dialog] = await loop.run({ dialog: true });
    expect(String(dialog)).toContain("Period 6, Wed 19 Nov");
    expect(html).toContain("Period 6, Wed 19 Nov");
  });
});

/** Forty who are all below, with names a page must not stumble over. */
const NAMES = [
  '<b>"Tables"',
  "Ann O'Neill & Sons",
  "<script>alert(1)</script>",
  "Müller-Lüdenscheidt, Maximilian Alexander",
];
const klass = (name: string) =>
  tab(name, [
    ["Student", "Student ID", "Slope (10)"],
    ...Array.from({ length: 40 }, (_, at) => [NAMES[at] ?? `Student ${at}`, 1000 + at, 4]),
  ]);

test("on paper each class begins a page of its own, headings repeat, no student is lost or split", async () => {
  const html = await onLoop(workbook([klass("Period 1"), klass("Period 2")]), async (loop) => {
    await setUpAndBuild(loop);
    return String((await loop.call("dayPage")).html);
  });
  const folder = await mkdtemp(path.join(tmpdir(), "day-"));
  const { pages, text } = await printing(launchChromium)(html, path.join(folder, "day.pdf"));
  await rm(folder, { recursive: true });
  const firsts = text.filter((page) => /^Period \d, /.test(page));
  expect(firsts).toHaveLength(2);
  expect(pages).toBeLessThanOrEqual(6);
  for (const page of text) expect(page).toMatch(/Student\s+Standards\s+Form/);
  for (const name of NAMES.slice(0, 2)) expect(text.join("\n").split(name)).toHaveLength(3);
  expect(text.join("\n").match(/^Student \d+/gm)).toHaveLength(72);
  expect(text.join("\n")).not.toContain("Print");
});
