import { isSameName, nameKey } from "../../mastery/name";
import type { Scale } from "../../mastery/scale";
import { SCORING_METHOD_NAMES } from "../../mastery/scoring/methods";
import { parseBound } from "../boundCell";
import { keyOf, numberOf, textOf, type Cell } from "../cell";
import type { Line } from "../tables/tableSpec";
import type { Policy } from "../policy";
import type { StandardRow } from "./classBook";

/** A row of Standards; null when it has no code. */
export function readStandardRow(line: Line): StandardRow | null {
  const text = (heading: string) => textOf(line[heading]);
  const code = text("Code");
  if (code === "") return null;
  const forms = commaList(line["Forms"]);
  return {
    code,
    title: text("Title"),
    iCan: text("I can"),
    unit: text("Unit"),
    priority: !/^(?:no|false|supporting)$/.test(keyOf(line["Priority"])),
    scale: text("Scale"),
    masteryAt: parseBound(line["Mastery at"]),
    method: SCORING_METHOD_NAMES.find((name) => nameKey(name) === keyOf(line["Scoring method"])) ?? null,
    forms: forms.length > 0 ? forms : null,
    retakesAllowed: allowedIn(line["Retakes allowed"]),
    corrective: text("Corrective"),
    link: text("Link"),
    extension: text("Extension"),
    prerequisites: commaList(line["Prerequisites"]),
    firstTaught: text("First taught"),
  };
}

/** The scale of that name, "" the policy's own; null: there is none. */
export function scaleNamed(name: string, { scales }: Policy): Scale | null {
  return name === "" ? scales[0] : (scales.find((scale) => isSameName(scale.name, name)) ?? null);
}

/** What holds for a standard that has no row. */
export function unlistedStandard(code: string): StandardRow {
  return readStandardRow({ Code: code }) as StandardRow;
}

function allowedIn(cell: Cell): StandardRow["retakesAllowed"] {
  if (keyOf(cell) === "unlimited") return "unlimited";
  const number = numberOf(cell);
  return number !== null && Number.isInteger(number) && number >= 0 ? number : null;
}

function commaList(cell: Cell): string[] {
  return textOf(cell)
    .split(/\s*[,;]\s*/)
    .filter((entry) => entry !== "");
}
