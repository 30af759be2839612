import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { escapeHtml } from "../../src/actions/page/escapeHtml";
import { launchChromium } from "../../workbench/browser/chromium";
import { sampleWorkbook } from "../../workbench/sample/sample";
import { printing } from "../../workbench/steps/printPdf";
import { tab, workbook } from "../workbench/host/testHost";
import { onLoop, openLoop, setUpAndBuild, type Loop } from "./loop";
import { reply } from "./tiny";

jest.setTimeout(120_000);

const PAGES = ["groupsPage", "boardPage"] as const;

describe("the pages of the groups on the sample", () => {
  let loop: Loop;
  beforeAll(async () => {
    loop = await openLoop(sampleWorkbook());
  });
  afterAll(() => loop.close());

  test("before groups are built each is refused in a sentence that says what to do", async () => {
    const { setup } = await loop.call("suggestSetup");
    await loop.call("applySetup", setup);
    for (const page of PAGES) {
      expect(await reply(loop, page, "")).toMatchObject({
        status: "error",
        code: "illegalInput",
        message: expect.stringContaining("Build corrective groups") as string,
      });
    }
  });

  test("each is shown in a dialog, a page a class, and nothing is written", async () => {
    await setUpAndBuild(loop);
    for (const page of PAGES) {
      const [answer] = await loop.run({ call: page, args: [""] });
      expect(answer?.serviceCalls).toMatchObject({ write: 0, format: 0 });
      const html = answer?.value["html"];
      const [dialog] = await loop.run({ dialog: true });
      expect(dialog).toBe(html);
      expect(String(html).match(/<h1>/g)?.length).toBeGreaterThan(1);
    }
  });

  test("every student of the tab is on the teacher's page, and no level or mark on the board's", async () => {
    const [head = [], ...rows] = await loop.cells("Corrective Groups");
    const of = (heading: string) =>
      rows.map((row) => String(row[head.indexOf(heading)])).filter((text) => text !== "");
    const { html: teachers } = await loop.call("groupsPage", "");
    const { html: board } = await loop.call("boardPage", "");
    for (const student of of("Student").filter((name) => !name.startsWith("Everyone"))) {
      expect(teachers).toContain(escapeHtml(student));
      expect(board).toContain(escapeHtml(student));
    }
    const words = String(board).replace(/<style>[^]*?<\/style>/, "");
    for (const text of [...new Set([...of("Level"), ...of("Student ID"), ...of("Retake")])]) {
      expect(words).not.toContain(`>${text}<`);
    }
    expect(words).not.toMatch(/not yet|approaching|exceeds|not assessed|extension|individual/i);
  });
});

const FIRST = ["Maya", "Luca", "Noah", "Zoë", "Amir", "Ines"];
const LAST = ["Castillo", "Bianchi", "Okafor", "Müller-Lüdenscheidt", "Haddad"];
/** So many, every sixth without a gap, the others with gaps on up to three of four standards. */
const klass = (name: string, size: number) =>
  tab(name, [
    ["Student", "Student ID", "Slope (10)", "Graphs (10)", "Intercepts (10)", "Systems (10)"],
    ...Array.from({ length: size }, (_, at) => {
      const marks = [1, 2, 3, 4].map((nth) => (at % 6 !== 0 && (at * nth) % 5 < 2 ? 4 : 9));
      return [`${LAST[at % 5]}, ${FIRST[Math.floor(at / 5)]}`, 1000 + at, ...marks];
    }),
  ]);

describe("on paper", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "groups-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const printed = async (html: string, name: string) =>
    printing(launchChromium)(html, path.join(folder, `${name}.pdf`));

  test.each(PAGES)("%s: one page a class of thirty, on Letter and on A4", async (call) => {
    const html = await onLoop(workbook([klass("Period 1", 30), klass("Period 2", 30)]), async (loop) => {
      await setUpAndBuild(loop);
      return String((await loop.call(call, "")).html);
    });
    const a4 = html.replace(/@page \{ size: landscape/, "@page { size: A4 landscape");
    const onA4 = a4 === html ? html.replaceAll("@page {", "@page { size: A4;") : a4;
    for (const [paper, one] of [["letter", html], ["a4", onA4]] as const) {
      const { pages, text } = await printed(one, `${call}-${paper}`);
      expect(pages).toBe(2);
      expect(text.map((page) => /^Period \d, /.test(page.trim()))).toEqual([true, true]);
      expect(text.join("\n")).not.toContain("Print");
      for (const given of FIRST) {
        expect(text[0]?.replace(/\s+/g, " ").split(`, ${given}`)).toHaveLength(6);
      }
    }
  }); // prettier-ignore
});
