import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { launchChromium } from "../../workbench/browser/chromium";
import { printing } from "../../workbench/steps/printPdf";
import { openLoop, setUpAndBuild, type Loop } from "./loop";
import { partOfSample } from "./partOfSample";
import { reply } from "./tiny";

jest.setTimeout(120_000);

interface Policy {
  text: string;
  html: string;
  questions: { sentences: string[] }[];
}

describe("the policy in plain sentences on the sample", () => {
  let loop: Loop;
  let folder: string;
  beforeAll(async () => {
    loop = await openLoop(partOfSample(1));
    folder = await mkdtemp(path.join(tmpdir(), "policy-"));
  });
  afterAll(async () => {
    await loop.close();
    await rm(folder, { recursive: true });
  });

  const read = async () => (await loop.call("policyText")) as unknown as Policy;
  const cellOf = async (setting: string) => {
    const rows = await loop.cells("Mastery Policy");
    return `Mastery Policy!B${rows.findIndex(([name]) => name === setting) + 1}`;
  };

  test("before set-up it is refused in a sentence", async () => {
    const { setup } = await loop.call("suggestSetup");
    for (const call of ["policyText", "policyPage"]) {
      expect(await reply(loop, call)).toMatchObject({ status: "error", code: "notSetUp" });
    }
    await loop.call("applySetup", setup);
    await setUpAndBuild(loop);
  });

  test("the page is shown in a dialog, and nothing is written", async () => {
    const [answer] = await loop.run({ call: "policyPage", args: [] });
    expect(answer?.serviceCalls).toMatchObject({ write: 0, format: 0 });
    const [dialog] = await loop.run({ dialog: true });
    expect(dialog).toBe((await read()).html);
  });

  test("a setting changed in its cell changes its sentence", async () => {
    const before = await read();
    expect(before.text).toContain("Each assessment can be retaken as often as needed.");
    await loop.run({ set: await cellOf("Retakes allowed"), value: 2 });
    const after = await read();
    expect(after.text).toContain("There are up to 2 retakes of each assessment.");
    expect(after.text).not.toContain("as often as needed");
    await loop.run({ set: await cellOf("Retakes allowed"), value: "unlimited" });
    expect(await read()).toEqual(before);
  });

  test("no student of the gradebook is in it", async () => {
    const { text } = await read();
    const [head = [], ...rows] = await loop.cells("Retake Roster");
    const names = rows.map((row) => String(row[head.indexOf("Student")])).filter((name) => name !== "");
    expect(names.length).toBeGreaterThan(5);
    for (const name of names) expect(text).not.toContain(name);
  });

  test("one page, on Letter and on A4, with every sentence and no button", async () => {
    const { html, questions } = await read();
    for (const [paper, one] of [
      ["letter", html],
      ["a4", html.replace("@page {", "@page { size: A4;")],
    ] as const) {
      const { pages, text } = await printing(launchChromium)(one, path.join(folder, `${paper}.pdf`));
      expect(pages).toBe(1);
      const words = (text[0] ?? "").replace(/\s+/g, " ");
      for (const sentence of questions.flatMap(({ sentences }) => sentences))
        expect(words).toContain(sentence);
      expect(words).not.toContain("Print");
    }
  });
});
