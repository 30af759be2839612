import { mkdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Browser } from "playwright-core";
import { readPdf } from "./pdfFile";
import { pageText } from "./pdfText";
import type { PrintPdf } from "./step";

/** Prints as a person does: on the page's own paper size or Letter, colours as they are. */
export function printing(launch: () => Promise<Browser>): PrintPdf {
  return async (html, path) => {
    const browser = await launch();
    try {
      const page = await browser.newPage();
      await page.setContent(html, { waitUntil: "load" });
      await mkdir(dirname(path), { recursive: true });
      await page.pdf({ path, format: "Letter", printBackground: true, preferCSSPageSize: true });
    } finally {
      await browser.close();
    }
    const file = readPdf(await readFile(path));
    const pages = file.pages();
    return { pages: pages.length, text: pages.map((page) => pageText(file, page)) };
  };
}
