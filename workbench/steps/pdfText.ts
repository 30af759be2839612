import { references, type PdfFile } from "./pdfFile";
import { fontsOf, utf16, type PdfFont } from "./pdfFont";

interface Pen {
  font: PdfFont | undefined;
  size: number;
  x: number;
  y: number;
  /** Where the last glyph ended. */
  end: { x: number; y: number } | null;
  /** Inside a ligature: its letters are said instead of its glyph. */
  actual: string | null;
  text: string;
}

/** The words of one page, a line each, in the order they are painted. */
export function pageText(file: PdfFile, page: number): string {
  const fonts = fontsOf(file, page);
  const contents = /\/Contents (\[[^\]]*\]|\d+ 0 R)/.exec(file.dictionary(page))?.[1] ?? "";
  const content = references(contents)
    .map((id) => file.stream(id))
    .join("\n");
  const pen: Pen = { font: undefined, size: 1, x: 0, y: 0, end: null, actual: null, text: "" };
  for (const match of content.matchAll(OPERATION)) step(pen, fonts, match.groups ?? {});
  const lines = pen.text.split("\n").map((line) => line.replace(/\s+/g, " ").trim());
  return lines.filter((line) => line !== "").join("\n");
}

const NUMBER = "(-?[\\d.]+)";
const OPERATION = new RegExp(
  [
    `/(?<font>\\S+) (?<size>[\\d.]+) Tf`,
    `${NUMBER.repeat(4).replaceAll(")(", ") (")} (?<tmX>-?[\\d.]+) (?<tmY>-?[\\d.]+) Tm`,
    `(?<tdX>-?[\\d.]+) (?<tdY>-?[\\d.]+) Td`,
    `ActualText (?:\\((?<plain>(?:[^()\\\\]|\\\\.)*)\\)|<(?<wide>[0-9A-Fa-f]*)>)`,
    `(?<show><[0-9A-Fa-f]+>) Tj`,
    `(?<endOfSpan>EMC)`,
  ].join("|"),
  "g",
);

type Groups = Record<string, string | undefined>;

function step(pen: Pen, fonts: Map<string, PdfFont>, groups: Groups): void {
  const { font, size, tmX, tmY, tdX, tdY, plain, wide, show, endOfSpan } = groups;
  if (font !== undefined) Object.assign(pen, { font: fonts.get(font), size: Number(size) });
  else if (tmX !== undefined) Object.assign(pen, { x: Number(tmX), y: Number(tmY) });
  else if (tdX !== undefined) Object.assign(pen, { x: pen.x + Number(tdX), y: pen.y + Number(tdY) });
  else if (plain !== undefined) pen.actual = plain.replace(/\\(.)/g, "$1");
  else if (wide !== undefined) pen.actual = utf16(wide).replace(/^\uFEFF/, "");
  else if (show !== undefined) showGlyphs(pen, show.slice(1, -1));
  else if (endOfSpan !== undefined) pen.actual = null;
}

function showGlyphs(pen: Pen, hex: string): void {
  const { font, size } = pen;
  if (!font) return;
  pen.text += gap(pen);
  let x = pen.x;
  for (const digits of hex.match(new RegExp(`.{${font.codeDigits}}`, "g")) ?? []) {
    const code = parseInt(digits, 16);
    pen.text += pen.actual ?? font.characters.get(code) ?? "";
    // Once for the whole ligature.
    if (pen.actual !== null) pen.actual = "";
    x += (font.width(code) * size) / 1000;
  }
  pen.end = { x, y: pen.y };
}

/** A new line, a space where there is room for one, or nothing. */
function gap({ end, x, y, size }: Pen): string {
  if (!end) return "";
  if (Math.abs(end.y - y) > size / 2 || x < end.x - size * 2) return "\n";
  return x - end.x > size * 0.15 ? " " : "";
}
