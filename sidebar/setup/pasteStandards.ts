import { isSameName, nameKey } from "../../src/mastery/name";
import type { Setup, SetupRow } from "../../src/sidebarReplies";
import { textIn } from "./setupColumns";
import { codeOf, withStandardsListed, withTitle } from "./standards";

export interface PastedStandard {
  code: string;
  title: string;
}
export interface PasteResult {
  setup: Setup;
  matched: number;
  added: number;
}

/** A line each: "LF.1 Slope", a code and a title with a tab between them, or only a title. */
export function readPasted(text: string): PastedStandard[] {
  const read = text.split(/\r?\n/).flatMap((line) => {
    const cells = line.split("\t").map((cell) => cell.trim());
    const [first = "", second = ""] = cells.filter((cell) => cell !== "");
    if (first === "" || (nameKey(first) === "code" && cells.length > 1)) return [];
    return [second === "" ? splitLine(first) : { code: first, title: second }];
  });
  return read.filter(({ code }, at) => read.findIndex((other) => isSameName(other.code, code)) === at);
}

/** "LT 1 Solving equations": the code ends with the first word that holds a digit, if that is among the first two. */
function splitLine(line: string): PastedStandard {
  const [, code, title] = /^((?:[^\s\d:–-]+\s)?[^\s:–]*\d[^\s:–]*)[\s:–-]+(\S.*)$/.exec(line) ?? [];
  return code === undefined || title === undefined ? { code: line, title: "" } : { code, title };
}

/** By code, else by title; when none fits and there are as many as standards, in order. The rest is added. */
export function withPasted(setup: Setup, pasted: readonly PastedStandard[]): PasteResult {
  const found = pasted.map((one) => setup.standards.findIndex((row) => isMeant(row, one)));
  const inOrder = found.every((at) => at < 0) && pasted.length === setup.standards.length;
  const targets = inOrder ? pasted.map((_, at) => at) : found;
  let result = setup;
  let matched = 0;
  pasted.forEach((one, at) => {
    const row = setup.standards[targets[at] ?? -1];
    const isTaken = targets.indexOf(targets[at] ?? -1) !== at;
    if (row !== undefined && !isTaken) matched += 1;
    result = row === undefined || isTaken ? added(result, one) : renamed(result, codeOf(row), one);
  });
  return { setup: result, matched, added: pasted.length - matched };
}

function isMeant(row: SetupRow, { code, title }: PastedStandard): boolean {
  const keys = [codeOf(row), textIn(row, "Title")].filter((text) => text !== "").map(nameKey);
  const wanted = [code, title, `${code}${title}`].filter((text) => text !== "").map(nameKey);
  return keys.some((key) => wanted.includes(key)) || startsWithCode(codeOf(row), code);
}

/** The column "LF.1 quiz" stands for LF.1, not for LF.11. */
function startsWithCode(text: string, code: string): boolean {
  const rest = text.toLowerCase().slice(code.length);
  return /\d/.test(code) && text.toLowerCase().startsWith(code.toLowerCase()) && /^[^\w.]/.test(rest);
}

function added(setup: Setup, { code, title }: PastedStandard): Setup {
  return withTitle(withStandardsListed(setup, [code]), code, title);
}

function renamed(setup: Setup, from: string, { code, title }: PastedStandard): Setup {
  const isOld = (text: string) => isSameName(text, from);
  return {
    ...setup,
    standards: setup.standards.map((row) =>
      isOld(codeOf(row)) ? { ...row, Code: code, Title: title === "" ? textIn(row, "Title") : title } : row,
    ),
    assessments: setup.assessments.map((row) =>
      isOld(textIn(row, "Standard")) ? { ...row, Standard: code } : row,
    ),
  };
}
