import { childElement, childElements, textOf, type XmlElement } from "../package/xmlTree";

/** The number format of a data style ("number:date-style" and its like) as Sheets writes it. */
export function numberFormatOf(style: XmlElement): string | undefined {
  if (style.name === "number:text-style") return childElement(style, "number:text-content") ? "@" : undefined;
  if (style.name === "number:boolean-style") return undefined;
  const format = childElements(style).map(partOf).join("");
  return format === "" || isGeneral(style) ? undefined : format;
}

/** A number style that only says "as many digits as there are". */
function isGeneral(style: XmlElement): boolean {
  const [only, ...others] = childElements(style);
  const isNumber = style.name === "number:number-style" && only?.name === "number:number";
  return isNumber && others.length === 0 && only.attributes["number:decimal-places"] === undefined;
}

function partOf(part: XmlElement): string {
  const isLong = part.attributes["number:style"] === "long";
  switch (part.name) {
    case "number:number":
      return digits(part);
    case "number:text":
      return literal(textOf(part));
    case "number:currency-symbol":
      return literal(textOf(part));
    case "number:year":
      return isLong ? "yyyy" : "yy";
    case "number:month":
      return monthFormat(part, isLong);
    case "number:day":
      return isLong ? "dd" : "d";
    case "number:day-of-week":
      return isLong ? "dddd" : "ddd";
    case "number:hours":
      return isLong ? "hh" : "h";
    case "number:minutes":
      return isLong ? "mm" : "m";
    case "number:seconds":
      return isLong ? "ss" : "s";
    case "number:am-pm":
      return "AM/PM";
    default:
      return "";
  }
}

function monthFormat(part: XmlElement, isLong: boolean): string {
  const isWord = part.attributes["number:textual"] === "true";
  return "m".repeat((isWord ? 3 : 1) + (isLong ? 1 : 0));
}

function digits(part: XmlElement): string {
  const count = (name: string) => Math.min(Number(part.attributes[name] ?? 0) || 0, 30);
  const whole = "0".repeat(Math.max(1, count("number:min-integer-digits")));
  const decimals = count("number:decimal-places");
  const grouped = part.attributes["number:grouping"] === "true" ? `#,##${whole}` : whole;
  return decimals > 0 ? `${grouped}.${"0".repeat(decimals)}` : grouped;
}

function literal(text: string): string {
  return /^[ \-/,.:%()]*$/.test(text) ? text : `"${text}"`;
}
