import { isSameName } from "../../mastery/name";
import type { Kind } from "../../workbook/gradebook/classBook";
import type { Sure } from "../../workbook/layout/tab";
import { saysMore } from "../../workbook/layout/topics";
import type { AssessedItem } from "./assessedItem";
import { kindOf } from "./kinds";
import { retakeChains, sureOfRetake } from "./retakeChains";
import type { SetupRow } from "./setup";
import { formIn, isMakeUp } from "./titleForm";

/** An item with what set-up decides about it. */
export interface Decided {
  item: AssessedItem;
  /** The code in Standards. */
  standard: string;
  /** The original's name; "" for an original. */
  retakeOf: string;
  /** How sure the retake is. */
  sure: Sure;
  kind: Kind;
  /** The form the title names. */
  form: string;
  given: string;
}

/** Originals, retakes, standards and kinds of one class's items, in their order. */
export function decide(items: readonly AssessedItem[]): Decided[] {
  const decided: Decided[] = items.map((item) => ({
    item,
    standard: "",
    retakeOf: "",
    sure: "sure",
    kind: kindOf({ title: item.title.text, group: item.group, scores: item.scores }),
    form: formIn(item.title.text),
    given: item.given,
  }));
  for (const chain of retakeChains(items)) {
    const members = chain.members.map((member) => decided[member] as Decided);
    members.forEach((member, at) => {
      const original = originalOf(member, members.slice(0, at));
      member.standard =
        member.item.standard ?? original?.standard ?? ownStandard(member.item, chain.name, items);
      if (original) follow(member, original, items);
    });
  }
  decided.forEach((member, at) => {
    const original = member.retakeOf === "" && latestOn(member, decided.slice(0, at));
    if (original) follow(member, original, items);
  });
  return withEvidence(decided);
}

/** Of several columns that are called no more than "Quiz" each is its own standard under its own name. */
function ownStandard({ title, column }: AssessedItem, name: string, items: readonly AssessedItem[]): string {
  const twins = items.filter((other) => other.title.text === title.text);
  return twins.length > 1 && !saysMore(title.base) ? column : name;
}

/** A make-up is an absent student's first attempt: it counts at its assessment's date (domain.md §2). */
function follow(member: Decided, original: Decided, items: readonly AssessedItem[]): void {
  member.retakeOf = original.item.column;
  member.sure = sureOfRetake(member.item, items);
  member.kind = original.kind;
  if (isMakeUp(member.item.title)) member.given = original.given;
}

/** The earlier column on the same standard; columns of one title on several standards are one sitting, no retakes. */
function originalOf({ item }: Decided, before: readonly Decided[]): Decided | null {
  const originals = before.filter(({ retakeOf }) => retakeOf === "");
  if (item.standard === null) return originals.find((one) => !isCopy(item, one.item)) ?? null;
  const same = originals.find(({ standard }) => isSameName(standard, item.standard ?? ""));
  return same && !isSameName(same.item.column, item.column) ? same : null;
}

/** "KA 1" out of 40 points and "KA 1" as a mark are one paper, not two sittings. */
function isCopy({ title, outOf }: AssessedItem, other: AssessedItem): boolean {
  return title.text === other.title.text && outOf !== other.outOf;
}

/** A retake that names only its standard is one of the last assessment on it. */
function latestOn({ item, standard }: Decided, before: readonly Decided[]): Decided | undefined {
  if (!item.title.retake || item.standard === null) return undefined;
  const same = before.filter((one) => one.retakeOf === "" && isSameName(one.standard, standard));
  const counted = same.filter(({ kind }) => kind !== "practice" && kind !== "pre");
  return [...same.slice(-1), ...counted.slice(-1)].pop();
}

/** Where every column would only be shown, nobody would have a level: then they count. */
function withEvidence(decided: readonly Decided[]): Decided[] {
  const counts = decided.some(({ kind }) => kind !== "practice" && kind !== "pre" && kind !== "formative");
  return decided.map((one) => (counts ? one : { ...one, kind: "summative" }));
}

/** A row of Assessments. */
export function assessmentRow(
  { item, standard, retakeOf, kind, form, given }: Decided,
  outOf: number | null,
): SetupRow {
  return {
    Class: item.class,
    Column: item.column,
    Standard: standard,
    Kind: kind,
    Counts: "yes",
    "Retake of": retakeOf,
    "Out of": outOf ?? "",
    Form: form,
    Given: given,
    Returned: item.returned,
    "Retake on": "",
    Retakes: "yes",
  };
}
