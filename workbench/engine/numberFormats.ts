/** Number formats as Sheets writes them, turned into what the library can show. */

const known = new Map<string, string>();

export function libraryFormat(format: string): string {
  let translated = known.get(format);
  if (translated === undefined) {
    translated = translate(format);
    known.set(format, translated);
  }
  return translated;
}

/** Sheets calls the automatic format General; a cell without a format has it. */
export function isAutomatic(format: string): boolean {
  return format === "" || format.toLowerCase() === "general";
}

function translate(format: string): string {
  const pieces = piecesOf(format);
  const letters = pieces.map((piece) => (piece.literal ? "" : piece.text)).join("");
  const text = pieces
    .map((piece) => (piece.literal ? piece.text : codes(piece.text, isDate(letters))))
    .join("");
  return canBeShown(text) ? text : "0.00";
}

interface Piece {
  text: string;
  /** Quoted, escaped or a currency: shown as it is. */
  literal: boolean;
}

const LITERAL = /"[^"]*"|\\.|\[\$[^\]]*\]|\[[^\]]*\]|_.|\*./g;

function piecesOf(format: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of format.matchAll(LITERAL)) {
    pieces.push({ text: format.slice(end, match.index), literal: false });
    pieces.push({ text: literal(match[0]), literal: !/^\[[hms]+\]$/i.test(match[0]) });
    end = match.index + match[0].length;
  }
  pieces.push({ text: format.slice(end), literal: false });
  return pieces;
}

function literal(text: string): string {
  if (text.startsWith("_")) return " ";
  // "[$€-407]" is the sign of a currency and a locale; "[$-409]" a locale alone.
  const currency = /^\[\$([^\]]*?)(-[0-9a-f]+)?\]$/i.exec(text);
  if (currency) return currency[1] === "" ? "" : `[$${currency[1]}]`;
  if (/^\[h+\]$/i.test(text)) return "hhhh";
  if (/^\[[ms]+\]$/i.test(text)) return text.slice(1, -1).toLowerCase();
  // Colours and conditions.
  return text.startsWith("[") ? "" : text;
}

function isDate(letters: string): boolean {
  return /[dmyhs]/i.test(letters.replace(/general/gi, "").replace(/e[+-]/gi, ""));
}

function codes(text: string, date: boolean): string {
  if (!date)
    return text
      .replace(/general/gi, "0.###")
      .replace(/e[+-]0+/gi, "e")
      .replaceAll("?", "#");
  return text
    .replace(/am\/pm|a\/p/gi, "a")
    .toLowerCase()
    .replace(/h{3,}/g, (hours) => (hours === "hhhh" ? hours : "hh"))
    .replace(/\.?0+/g, "")
    .replace(/y{1,}/g, (years) => (years.length === 2 ? "yy" : "yyyy"));
}

const CODE = /^(d{1,4}|m{1,5}|yy|yyyy|h|hh|hhhh|s|ss|a|q{2}|q{4})$/;

/** The library throws at codes it does not know, and would show that in the cell. */
function canBeShown(format: string): boolean {
  return format.split(";").every((section) => {
    const bare = section.replace(LITERAL, "");
    if (!/^[-#0,.%@$+/():!^&~{}<>= a-z]*$/.test(bare)) return false;
    if (/[a-df-z]/.test(bare)) return (bare.match(/([a-z])\1*/g) ?? []).every((code) => CODE.test(code));
    // Two decimal points, and fractions.
    return !/\..*\.|[#0] ?\/ ?[#0]/.test(bare);
  });
}
