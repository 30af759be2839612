import { nameKey } from "../../mastery/name";
import { namesATask } from "../../workbook/layout/taskWords";
import { saysMore } from "../../workbook/layout/topics";
import type { Decided } from "./assessmentRows";
import type { SetupRow } from "./setup";

/** One row for each standard over all classes, in order of appearance. */
export function standardRows(decided: readonly Decided[]): SetupRow[] {
  const rows = new Map<string, SetupRow>();
  for (const { standard, item } of decided) {
    const known = rows.get(nameKey(standard));
    const row = known ?? standardRow(standard);
    const { title, iCan } = saidOf(standard, item.standardText);
    row["Title"] = row["Title"] || title;
    row["I can"] = row["I can"] || iCan;
    row["Unit"] = row["Unit"] || item.unit;
    if (!known) rows.set(nameKey(standard), row);
  }
  return [...rows.values()];
}

/** A row of Standards that says nothing but its code. */
export function standardRow(code: string): SetupRow {
  return {
    Code: code,
    Title: "",
    "I can": "",
    Unit: "",
    Priority: "",
    Scale: "",
    "Mastery at": "",
    "Scoring method": "",
    Forms: "",
    "Retakes allowed": "",
    Corrective: "",
    Link: "",
    Extension: "",
    Prerequisites: "",
    "First taught": "",
  };
}

const I_CAN = /^(?:i can|ich kann|(?:yo )?puedo|je (?:peux|sais)|eu (?:posso|consigo|sei))\b/i;

/** "LT 1 Solving equations" and "Ratios (6.RP.3)" say a title, "I can …" what a student can; "LT 1 quiz" says neither. */
function saidOf(code: string, text: string): { title: string; iCan: string } {
  if (I_CAN.test(text)) return { title: "", iCan: text };
  const at = text.toLowerCase().indexOf(code.toLowerCase());
  if (at < 0) return { title: "", iCan: "" };
  const behind = text.slice(at + code.length).replace(/^[\s:.)\]–—-]+/, "");
  const before = text.slice(0, at).replace(/[\s:.([–—-]+$/, "");
  const title = [behind, before].find((part) => !namesATask(part) && saysMore(part));
  return { title: title ?? "", iCan: "" };
}
