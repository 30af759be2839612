import type { Workbook } from "hucre";
import type { MetadataFile, ProtectionFile, ValidationFile } from "../workbookFile";

/**
 * What an .xlsx file has no place for travels in the file's own document properties, where Excel keeps it, Sheets
 * passes it over, and this folder reads it again.
 */
export interface Keepsake {
  locale: string;
  timeZone: string;
  sheets: SheetKeepsake[];
}

export interface SheetKeepsake {
  /** As Sheets names it, and as the file names it, where Excel allows less. */
  name: string;
  nameInFile: string;
  rows: number;
  columns: number;
  protections: ProtectionFile[];
  metadata: MetadataFile[];
  /** Those that Excel has no words for. */
  validations: ValidationFile[];
}

const PROPERTY = "Mastery Loop workbench ";
/** Excel shows at most 255 characters of a property. */
const LONGEST_PROPERTY = 250;

export function keepsakeProperties(keepsake: Keepsake): Record<string, string> {
  // Plain ASCII, so that no piece ends in half a character.
  const text = JSON.stringify(keepsake).replace(/[^ -~]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  const pieces = text.match(new RegExp(`.{1,${LONGEST_PROPERTY}}`, "g")) ?? [];
  return Object.fromEntries(pieces.map((piece, place) => [`${PROPERTY}${place + 1}`, `|${piece}|`]));
}

/** Null when the file has none, or when something else has changed it. */
export function keepsakeOf(workbook: Workbook): Keepsake | null {
  const properties = workbook.properties?.custom ?? {};
  let text = "";
  for (let place = 1; ; place++) {
    const piece = properties[`${PROPERTY}${place}`];
    if (typeof piece !== "string") break;
    text += piece.slice(1, -1);
  }
  try {
    const parsed: unknown = JSON.parse(text);
    return isKeepsake(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

function isKeepsake(value: unknown): value is Keepsake {
  const keepsake = value as Partial<Keepsake> | null;
  return (
    typeof keepsake?.locale === "string" &&
    typeof keepsake.timeZone === "string" &&
    Array.isArray(keepsake.sheets) &&
    keepsake.sheets.every((sheet) => typeof sheet?.nameInFile === "string" && Array.isArray(sheet.metadata))
  );
}
