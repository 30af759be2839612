import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { emptySheet } from "../../../workbench/files/gridSize";
import { readWorkbookFile } from "../../../workbench/files/read";
import type { CellFile, SheetFile, WorkbookFile } from "../../../workbench/files/workbookFile";
import { writeXlsx } from "../../../workbench/files/write";

/** A file of that name in a folder of its own. */
export async function fileOf(name: string, content: Uint8Array | string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), "workbook-")), name);
  await writeFile(path, content);
  return path;
}

export async function readFileOf(name: string, content: Uint8Array | string): Promise<WorkbookFile> {
  return readWorkbookFile(await fileOf(name, content));
}

export function workbookOf(...sheets: Partial<SheetFile>[]): WorkbookFile {
  return {
    locale: "en_US",
    timeZone: "Etc/GMT",
    sheets: sheets.map((sheet, place) => ({ ...emptySheet(`Tab ${place + 1}`), ...sheet })),
    names: [],
    notKept: [],
  };
}

export async function writtenAndRead(
  file: WorkbookFile,
  customFunctions: string[] = [],
): Promise<WorkbookFile> {
  return readFileOf("written.xlsx", await writeXlsx(file, customFunctions));
}

/** The cells as "A1" → cell without its place. */
export function cellsByName(sheet: SheetFile): Record<string, Omit<CellFile, "row" | "column">> {
  return Object.fromEntries(
    sheet.cells.map(({ row, column, ...content }) => [
      `${String.fromCharCode(65 + column)}${row + 1}`,
      content,
    ]),
  );
}

/** A zip archive of uncompressed parts, for files as other programs write them. */
export function zipOf(parts: Record<string, string>): Uint8Array {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const [file, data] = [Buffer.from(name), Buffer.from(text)];
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt32LE(crc32(data), 10);
    shared.writeUInt32LE(data.length, 14);
    shared.writeUInt32LE(data.length, 18);
    shared.writeUInt16LE(file.length, 22);
    bodies.push(Buffer.from("PK\x03\x04"), shared, file, data);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from("PK\x01\x02\x14\x00"), shared, place, file);
    offset += 30 + file.length + data.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(parts).length, 4);
  end.writeUInt16LE(Object.keys(parts).length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, ...directory, Buffer.from("PK\x05\x06"), end]);
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** An .xlsx file whose only tab, "Scores", has this XML; `parts` come on top. */
export function xlsxOf(worksheet: string, parts: Record<string, string> = {}): Uint8Array {
  const workbookRelation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  return zipOf({
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships">${workbookRelation("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Scores" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${workbookRelation("rId1", "worksheet", "worksheets/sheet1.xml")}</Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${worksheet}</worksheet>`,
    ...parts,
  });
}

/** An .ods file with these tables. */
export function odsOf(
  spreadsheet: string,
  automaticStyles = "",
  parts: Record<string, string> = {},
): Uint8Array {
  return zipOf({
    mimetype: "application/vnd.oasis.opendocument.spreadsheet",
    "content.xml": `<?xml version="1.0"?><office:document-content><office:automatic-styles>${automaticStyles}</office:automatic-styles><office:body><office:spreadsheet>${spreadsheet}</office:spreadsheet></office:body></office:document-content>`,
    ...parts,
  });
}
