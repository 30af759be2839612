import { childElement, childElements, textOf, type XmlElement } from "../package/xmlTree";
import type { CellFile, FileValue } from "../workbookFile";
import { unwrapDummyFunction } from "../formula/dummyFunction";
import { fromOdsFormula } from "./formula";
import type { OdsStyle } from "./styles";

export type CellContent = Omit<CellFile, "row" | "column">;

/** What a cell element holds besides its place; `formulaLost` when it has a formula Sheets has no words for. */
export function cellContent(
  cell: XmlElement,
  style: OdsStyle,
): { content: CellContent; formulaLost: boolean } {
  const written = cell.attributes["table:formula"];
  const formula = written === undefined ? undefined : formulaOf(cell, written);
  const { value, format }: Valued = formula === "spilled" ? { value: null } : valueOf(cell);
  const isBlank = value === "" && typeof formula !== "string";
  const content: CellContent = { value: isBlank ? null : errorOr(value, written !== undefined) };
  if (formula && formula !== "spilled") content.formula = formula;
  const numberFormat = style.numberFormat ?? format;
  if (numberFormat !== undefined) content.numberFormat = numberFormat;
  if (style.cell) content.style = style.cell;
  const annotation = childElement(cell, "office:annotation");
  const note = annotation && paragraphs(annotation);
  if (note) content.note = note;
  return { content, formulaLost: formula === null };
}

/** Null for a formula Sheets has no words for, "spilled" for a cell that another formula fills. */
function formulaOf(cell: XmlElement, written: string): string | null {
  const formula = fromOdsFormula(written);
  if (formula === null) return null;
  // A file of Sheets that went through Excel's format and LibreOffice holds Google's stand-ins.
  const putAway = unwrapDummyFunction(formula.slice(1));
  if (putAway) return putAway === "spilled" ? putAway : `=${putAway.formula}`;
  return isArrayFormula(cell) ? `=ARRAYFORMULA(${formula.slice(1)})` : formula;
}

function isArrayFormula(cell: XmlElement): boolean {
  return cell.attributes["table:number-matrix-columns-spanned"] !== undefined;
}

function errorOr(value: FileValue, isFormula: boolean): FileValue {
  if (!isFormula || typeof value !== "string") return value;
  if (/^Err:\d+$/.test(value)) return { error: "#ERROR!" };
  return /^#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!)$/.test(value) ? { error: value } : value;
}

/** The value, and the format that its type implies. */
interface Valued {
  value: FileValue;
  format?: string;
}

function valueOf(cell: XmlElement): Valued {
  const { attributes } = cell;
  switch (attributes["office:value-type"]) {
    case "float":
    case "currency":
      // LibreOffice writes minus zero, too.
      return { value: Number(attributes["office:value"]) + 0 };
    case "percentage":
      return { value: Number(attributes["office:value"]) + 0, format: "0%" };
    case "boolean":
      return { value: attributes["office:boolean-value"] === "true" };
    case "date":
      return dateValue(attributes["office:date-value"] ?? "");
    case "time":
      return timeValue(attributes["office:time-value"] ?? "", paragraphs(cell));
    default:
      return {
        value: isError(cell) ? paragraphs(cell) : (attributes["office:string-value"] ?? textOrBlank(cell)),
      };
  }
}

/** LibreOffice calls an error a blank text and shows its name. */
function isError({ attributes }: XmlElement): boolean {
  return attributes["calcext:value-type"] === "error";
}

function textOrBlank(cell: XmlElement): string | null {
  return childElements(cell, "text:p").length > 0 ? paragraphs(cell) : null;
}

const DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

function dateValue(iso: string): Valued {
  const time = Date.parse(iso.includes("T") ? `${iso.replace(/Z$/, "")}Z` : `${iso}T00:00:00Z`);
  if (Number.isNaN(time)) return { value: iso };
  return { value: (time - DAY_ZERO) / DAY, format: iso.includes("T") ? "yyyy-mm-dd hh:mm:ss" : "yyyy-mm-dd" };
}

function timeValue(duration: string, shown: string): Valued {
  const [whole, hours = "0", minutes = "0", seconds = "0"] =
    /^PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(duration) ?? [];
  if (whole === undefined) return { value: shown };
  return { value: (Number(hours) + Number(minutes) / 60 + Number(seconds) / 3600) / 24, format: "hh:mm:ss" };
}

function paragraphs(element: XmlElement): string {
  return childElements(element, "text:p").map(paragraphText).join("\n");
}

/** OpenDocument writes runs of spaces, tabs and line breaks as elements. */
function paragraphText(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === "string") return child;
      if (child.name === "text:s")
        return " ".repeat(Math.min(Number(child.attributes["text:c"] ?? 1) || 1, 1000));
      if (child.name === "text:tab") return "\t";
      if (child.name === "text:line-break") return "\n";
      return child.name === "office:annotation"
        ? ""
        : child.name === "text:span" || child.name === "text:a"
          ? paragraphText(child)
          : textOf(child);
    })
    .join("");
}
