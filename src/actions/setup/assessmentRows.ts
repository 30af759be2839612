import { nameKey } from "../../mastery/name";
import { isBlank } from "../../workbook/cell";
import type { Kind } from "../../workbook/gradebook/classBook";
import { chainsOf } from "../../workbook/layout/chains";
import type { AssessedItem } from "./assessedItem";
import type { SetupRow } from "./setup";

/** An item with what set-up decides about it. */
export interface Decided {
  item: AssessedItem;
  /** The code in Standards. */
  standard: string;
  /** The original's name; "" for an original. */
  retakeOf: string;
  kind: Kind;
}

/** Originals, retakes, standards and kinds of one class's items, in their order. */
export function decide(items: readonly AssessedItem[]): Decided[] {
  const decided: Decided[] = items.map((item) => ({ item, standard: "", retakeOf: "", kind: kindOf(item) }));
  for (const chain of chainsOf(items.map(({ title }) => title))) {
    const members = chain.members.map((member) => decided[member] as Decided);
    members.forEach((member, at) => {
      const original = originalOf(member, members.slice(0, at));
      member.standard = member.item.standard ?? original?.standard ?? chain.name;
      member.retakeOf = original?.item.column ?? "";
    });
  }
  return withEvidence(decided);
}

/** The earlier column on the same standard; columns of one title on several standards are one sitting, no retakes. */
function originalOf({ item }: Decided, before: readonly Decided[]): Decided | null {
  const originals = before.filter(({ retakeOf }) => retakeOf === "");
  if (item.standard === null) return originals[0] ?? null;
  const same = originals.find(({ standard }) => nameKey(standard) === nameKey(item.standard ?? ""));
  return same && nameKey(same.item.column) !== nameKey(item.column) ? same : null;
}

/** Where every column would only be shown, nobody would have a level: then they count. */
function withEvidence(decided: readonly Decided[]): Decided[] {
  const counts = decided.some(({ kind }) => kind !== "practice" && kind !== "pre");
  return decided.map((one) => (counts ? one : { ...one, kind: "summative" }));
}

const PRACTICE = /\b(?:home ?work|hw|class ?work|practi[cs]e|participation|hausaufgaben?|tarea|devoirs?)\b/i;
const PRE = /\bpre[- ]?(?:test|assessment|quiz|check)/i;

/** Only what a title says for certain; nothing makes a quiz formative. Ticked columns are practice. */
function kindOf({ title, scores }: AssessedItem): Kind {
  if (PRE.test(title.text)) return "pre";
  if (/\bmastery check\b/i.test(title.text)) return "mastery check";
  if (PRACTICE.test(title.text)) return "practice";
  const filled = scores.filter((score) => !isBlank(score));
  const isTick = (score: unknown) =>
    typeof score === "boolean" || /^[✓✔☑✅✗✘☐❌]$/.test(String(score).trim());
  return filled.length > 0 && filled.every(isTick) ? "practice" : "summative";
}

/** A row of Assessments. */
export function assessmentRow({ item, standard, retakeOf, kind }: Decided, outOf: number | null): SetupRow {
  return {
    Class: item.class,
    Column: item.column,
    Standard: standard,
    Kind: kind,
    Counts: "yes",
    "Retake of": retakeOf,
    "Out of": outOf ?? "",
    Form: "",
    Given: item.given,
    Returned: item.returned,
    "Retake on": "",
    Retakes: "yes",
  };
}
