import { references, type PdfFile } from "./pdfFile";

/** What a font's glyph codes mean and how far they reach, in thousandths of the size. */
export interface PdfFont {
  codeDigits: number;
  characters: Map<number, string>;
  width(code: number): number;
}

/** The fonts of a page by the name its content calls them. */
export function fontsOf(file: PdfFile, page: number): Map<string, PdfFont> {
  const own = file.dictionary(page);
  const elsewhere = /\/Resources (\d+) 0 R/.exec(own);
  const resources = elsewhere ? file.dictionary(Number(elsewhere[1])) : own;
  const list = /\/Font <<([^>]*)>>/.exec(resources)?.[1] ?? "";
  return new Map(
    [...list.matchAll(/\/(\S+) (\d+) 0 R/g)].map(([, name = "", id]) => [name, readFont(file, Number(id))]),
  );
}

function readFont(file: PdfFile, id: number): PdfFont {
  const font = file.dictionary(id);
  const map = /\/ToUnicode (\d+) 0 R/.exec(font);
  const cmap = map ? file.stream(Number(map[1])) : "";
  const [descendant] = references(/\/DescendantFonts \[([^\]]*)\]/.exec(font)?.[1] ?? "");
  return {
    codeDigits: /begincodespacerange\s*<([0-9A-F]+)>/i.exec(cmap)?.[1]?.length ?? 4,
    characters: readCharacters(cmap),
    width: readWidths(descendant === undefined ? "" : file.dictionary(descendant)),
  };
}

function readCharacters(cmap: string): Map<number, string> {
  const characters = new Map<number, string>();
  for (const [, block = ""] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = "", text = ""] of block.matchAll(/<(\w+)> <(\w+)>/g)) {
      characters.set(parseInt(code, 16), utf16(text));
    }
  }
  for (const [, block = ""] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = "", to = "", text = ""] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      const first = parseInt(from, 16);
      for (let code = first; code <= parseInt(to, 16); code += 1) {
        characters.set(code, String.fromCodePoint((utf16(text).codePointAt(0) ?? 0) + code - first));
      }
    }
  }
  return characters;
}

/** "/W [3 [260] 36 [633 648] 70 80 500]": widths one by one from a code, or one for a stretch. */
function readWidths(font: string): PdfFont["width"] {
  const standard = Number(/\/DW ([\d.]+)/.exec(font)?.[1] ?? 1000);
  const widths = new Map<number, number>();
  const list = /\/W \[([\s\S]*)\]/.exec(font)?.[1] ?? "";
  for (const [, from, each, to, one] of list.matchAll(/(\d+)\s*(?:\[([^\]]*)\]|(\d+) ([\d.]+))/g)) {
    const first = Number(from);
    if (each !== undefined) {
      each
        .trim()
        .split(/\s+/)
        .forEach((width, index) => widths.set(first + index, Number(width)));
    } else {
      for (let code = first; code <= Number(to); code += 1) widths.set(code, Number(one));
    }
  }
  return (code) => widths.get(code) ?? standard;
}

/** Hex of UTF-16, high byte first. */
export function utf16(hex: string): string {
  return (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(parseInt(unit, 16))).join("");
}
