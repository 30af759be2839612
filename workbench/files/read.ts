import { readFile } from "node:fs/promises";
import { parse } from "node:path";
import { HucreError } from "hucre";
import { readDelimited } from "./delimited/readDelimited";
import { refuseMoreCellsThanSheetsHolds } from "./gridSize";
import { readOds } from "./ods/readOds";
import { unzip, type Package } from "./package/unzip";
import { UnreadableFile } from "./unreadableFile";
import type { WorkbookFile } from "./workbookFile";
import { readXlsx } from "./xlsx/readXlsx";

/** Larger files are no gradebooks; 10,000 students with 200 columns take about 15 MB. */
const LARGEST_FILE = 100 * 1024 * 1024;
const LARGEST_UNPACKED = 1024 * 1024 * 1024;

/** Opens a workbook by its ending; throws UnreadableFile when that cannot be done. */
export async function readWorkbookFile(path: string): Promise<WorkbookFile> {
  const { base, name, ext } = parse(path);
  const bytes = await bytesOf(path, base);
  const file = await readBytes(bytes, { base, name, ending: ext.toLowerCase() });
  refuseMoreCellsThanSheetsHolds(base, file.sheets);
  return file;
}

interface FileName {
  base: string;
  name: string;
  ending: string;
}

async function readBytes(bytes: Uint8Array, { base, name, ending }: FileName): Promise<WorkbookFile> {
  if (ending === ".csv" || ending === ".tsv") {
    if (isZip(bytes) || isOldOffice(bytes)) {
      throw new UnreadableFile(
        base,
        `is a workbook, not text; open it under a name that ends in .xlsx or .ods.`,
      );
    }
    return readDelimited(base, name, bytes, ending === ".csv" ? "," : "\t");
  }
  if (ending === ".xlsx" || ending === ".xlsm") {
    return readPackage(bytes, base, "[Content_Types].xml", (parts) => readXlsx(bytes, parts));
  }
  if (ending === ".ods") return readPackage(bytes, base, "content.xml", (parts) => readOds(base, parts));
  throw new UnreadableFile(base, "has an unknown ending; save the gradebook as .xlsx, .csv, .tsv or .ods.");
}

async function bytesOf(path: string, base: string): Promise<Uint8Array> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw new UnreadableFile(base, reasonOf((error as NodeJS.ErrnoException).code));
  }
  if (bytes.length === 0)
    throw new UnreadableFile(base, "is empty; choose the file that holds the gradebook.");
  if (bytes.length > LARGEST_FILE) throw new UnreadableFile(base, TOO_LARGE);
  return bytes;
}

const DAMAGED = "is damaged; open it in its own program, save it again and try once more.";
const TOO_LARGE = "is too large to be a gradebook; delete what is not needed and save it again.";

function reasonOf(code: string | undefined): string {
  if (code === "ENOENT") return "is not there; check the name and the folder.";
  if (code === "EISDIR") return "is a folder; choose a file in it.";
  if (code === "ERR_FS_FILE_TOO_LARGE") return TOO_LARGE;
  return "cannot be opened; check that you may read it.";
}

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;
/** The container of .xls files, and of encrypted ones. */
const isOldOffice = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 4)).toString("hex") === "d0cf11e0";

async function readPackage(
  bytes: Uint8Array,
  base: string,
  mainPart: string,
  read: (parts: Package) => WorkbookFile | Promise<WorkbookFile>,
): Promise<WorkbookFile> {
  refuseLocked(bytes, base);
  const parts = unzip(bytes);
  if (!parts || parts.text(mainPart) === null) throw new UnreadableFile(base, notAWorkbook(bytes));
  if (parts.unpackedSize > LARGEST_UNPACKED) throw new UnreadableFile(base, TOO_LARGE);
  try {
    return await read(parts);
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    if (error instanceof HucreError && /limit/.test(error.message))
      throw new UnreadableFile(base, TOO_LARGE, error);
    throw new UnreadableFile(base, DAMAGED, error);
  }
}

function refuseLocked(bytes: Uint8Array, base: string): void {
  if (!isOldOffice(bytes)) return;
  const isLocked = Buffer.from(bytes).includes(Buffer.from("EncryptedPackage", "utf16le"));
  throw new UnreadableFile(
    base,
    isLocked
      ? "is locked with a password; save a copy without one and open that."
      : "is in the old .xls format; open it in Excel or Sheets and save it as .xlsx.",
  );
}

function notAWorkbook(bytes: Uint8Array): string {
  if (isZip(bytes))
    return "is no workbook, or a damaged one; save the gradebook again as .xlsx, .csv or .ods.";
  return "is no workbook although its name says so; if it is text, give it a name that ends in .csv.";
}
