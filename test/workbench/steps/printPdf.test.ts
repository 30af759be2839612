import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchChromium } from "../../../workbench/browser/chromium";
import { printing } from "../../../workbench/steps/printPdf";

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), "print-"));
const print = (html: string): ReturnType<ReturnType<typeof printing>> =>
  printing(launchChromium)(html, join(folder, "x.pdf"));

describe("a page printed to a PDF", () => {
  test("says its text line by line, page by page", async () => {
    const { pages, text } = await print(
      `<h1>2nd of 3 – “office” first</h1><p>Zoë Núñez, Łukasz O'Neill: 12 &lt; 15 (80 %)</p>
       <table><tr><td>a</td><td>b c</td></tr><tr><td>one</td><td>two</td></tr></table>
       <div style="break-before:page"><b>un</b>mastered <i>not yet</i><br>line two</div>`,
    );
    expect(pages).toBe(2);
    expect(text).toEqual([
      "2nd of 3 – “office” first\nZoë Núñez, Łukasz O'Neill: 12 < 15 (80 %)\na b c\none two",
      "unmastered not yet\nline two",
    ]);
  });

  test("counts many pages in their order", async () => {
    const html = Array.from(
      { length: 21 },
      (_, n) => `<p style="break-after:page">Student ${n + 1}</p>`,
    ).join("");
    const { pages, text } = await print(`<style>p:last-child{break-after:auto!important}</style>${html}`);
    expect(pages).toBe(21);
    expect(text).toEqual(Array.from({ length: 21 }, (_, n) => `Student ${n + 1}`));
  });
});
