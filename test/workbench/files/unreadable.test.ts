import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx as writeWithLibrary } from "hucre/xlsx";
import { readWorkbookFile } from "../../../workbench/files/read";
import { UnreadableFile } from "../../../workbench/files/unreadableFile";
import { fileOf, odsOf, xlsxOf, zipOf } from "./workbookMaker";

const locked = () =>
  writeWithLibrary({
    sheets: [{ name: "Scores", rows: [[1]] }],
    encryption: { password: "x", spinCount: 1 },
  });
const oldExcel = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]);
const cell = (reference: string) =>
  `<sheetData><row r="${reference.slice(3)}"><c r="${reference}"><v>1</v></c></row></sheetData>`;

test.each<[string, string, () => Uint8Array | string | Promise<Uint8Array>, RegExp]>([
  [
    "an unknown ending",
    "x.docx",
    () => "x",
    /^"x.docx" has an unknown ending; save .* as \.xlsx, \.csv, \.tsv or \.ods\.$/,
  ],
  ["no ending", "gradebook", () => "x", /unknown ending/],
  ["an old .xls under its own name", "x.xls", () => oldExcel, /unknown ending/],
  ["an empty csv", "x.csv", () => "", /^"x.csv" is empty; choose the file that holds the gradebook\.$/],
  ["a csv of blank lines", "x.csv", () => "\n,,\n\n", /is empty/],
  ["an empty xlsx", "x.xlsx", () => "", /is empty/],
  [
    "a workbook called csv",
    "x.csv",
    () => xlsxOf("<sheetData/>"),
    /is a workbook, not text; open it under a name that ends in \.xlsx/,
  ],
  [
    "a picture called csv",
    "x.csv",
    () => Buffer.from([0x89, 0x50, 0, 0, 0, 1, 0, 7, 9, 0]),
    /is not a text file/,
  ],
  [
    "text called xlsx",
    "x.xlsx",
    () => "name,8",
    /is no workbook although its name says so; if it is text, .*\.csv\.$/,
  ],
  ["another zip called xlsx", "x.xlsx", () => zipOf({ "a.txt": "x" }), /is no workbook/],
  ["half an xlsx", "x.xlsx", () => xlsxOf("<sheetData/>").slice(0, 900), /is no workbook, or a damaged one/],
  [
    "an xlsx without its tab",
    "x.xlsx",
    () => xlsxOf("", { "xl/_rels/workbook.xml.rels": "<Relationships/>" }),
    /is damaged; open it in its own program/,
  ],
  ["a locked xlsx", "x.xlsx", locked, /is locked with a password; save a copy without one/],
  ["an old xls called xlsx", "x.xlsx", () => oldExcel, /is in the old \.xls format/],
  ["a cell in the last corner", "x.xlsx", () => xlsxOf(cell("XFD1048576")), /is too large/],
  [
    "more cells than Sheets holds",
    "x.xlsx",
    () => xlsxOf(cell("ZZZ20000".replace("ZZZ", "AAA"))),
    /more than 10 million cells/,
  ],
  ["a damaged ods", "x.ods", () => odsOf("<table:table>"), /is damaged/],
  [
    "a locked ods",
    "x.ods",
    () => odsOf("", "", { "META-INF/manifest.xml": "<manifest:encryption-data/>" }),
    /is locked with a password/,
  ],
  [
    "a text document called ods",
    "x.ods",
    () =>
      zipOf({
        "content.xml":
          "<office:document-content><office:body><office:text/></office:body></office:document-content>",
      }),
    /is no spreadsheet/,
  ],
])("%s is refused in one sentence that names the file and what to do", async (_, name, content, words) => {
  const path = await fileOf(name, await content());
  const refused = readWorkbookFile(path);
  await expect(refused).rejects.toThrow(words);
  await expect(refused).rejects.toBeInstanceOf(UnreadableFile);
  await expect(refused).rejects.toThrow(/^"[^"]+" [^.!?]*(?:\.\w[^.!?]*)*\.$/);
});

test("a file that is not there and a folder are refused", async () => {
  const folder = await mkdtemp(join(tmpdir(), "folder-"));
  await expect(readWorkbookFile(join(folder, "no.csv"))).rejects.toThrow(
    '"no.csv" is not there; check the name and the folder.',
  );
  await expect(readWorkbookFile(folder)).rejects.toThrow(/is a folder; choose a file in it\.$/);
});
