import { parseShare } from "../../workbook/boundCell";
import type { Cell } from "../../workbook/cell";
import { policyCells, readBooks } from "../../workbook/gradebook/readBooks";
import { afterChanges } from "../../workbook/afterChanges";
import type { Policy, PolicyProblem } from "../../workbook/policy";
import { readPolicyTable } from "../../workbook/policyTable";
import { isCapIllegal, recordingRule } from "../../workbook/recording";
import {
  NO_CHANGES,
  type Changes,
  type NewCell,
  type Snapshot,
  type TabSnapshot,
} from "../../workbook/snapshot";
import { findTable } from "../../workbook/tables/findTable";
import { planAppend } from "../../workbook/tables/planTable";
import { POLICY_TABLE } from "../../workbook/tables/specs";
import { changeOf } from "../../workbook/tables/tabChange";
import { words as policyWords } from "../../workbook/words";
import type { OnBooks } from "../onBooks";
import { words as actionWords } from "../words";
import { asSaid, findSetting, inForce, placeOf, type Settable, type SettingPlace } from "./settable";
import { words } from "./words";

/** A setting with another value, and the workbook as it would be read then. */
export interface Tried {
  setting: Settable;
  place: SettingPlace;
  from: string;
  to: string;
  /** The one cell of the policy tab. */
  changes: Changes;
  after: OnBooks;
}

/** Tries a value; what the policy table would not read is refused in its words. */
export function withSetting(on: OnBooks, asked: unknown): Tried | { refused: string } {
  const { setting: name, value } = (asked ?? {}) as Record<string, unknown>;
  const setting = findSetting(name);
  if ("refused" in setting) return setting;
  const typed = typedIn(value);
  if (typed === null) return { refused: words.noValue(setting.label) };
  const { missing, tab } = findTable(POLICY_TABLE, on.snapshot);
  if (missing.length > 0)
    return { refused: actionWords.headingMissing(tab?.name ?? POLICY_TABLE.title, missing) };
  const place = placeOf(setting, on.snapshot);
  const to = asSaid(setting, typed);
  const changes = changesOf(setting, { place, to }, on.snapshot);
  const snapshot = afterChanges(on.snapshot, changes);
  const refused = problemWith({ setting, to }, on.snapshot, snapshot);
  if (refused !== null) return { refused };
  const books = changes === NO_CHANGES ? on.books : (readBooks(snapshot, on.today) ?? on.books);
  const after = { ...on, snapshot, books };
  return { setting, place, from: inForce(setting, place.cell), to, changes, after };
}

/** null: no value of a cell. A formula would decide something else tomorrow. */
function typedIn(value: unknown): Cell | null {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string") return null;
  const text = value.trim().replace(/^'+/, "");
  return text.startsWith("=") ? null : text;
}

/** Exactly the cell of the setting; a setting without a row gets one below, as at set-up. */
function changesOf(
  setting: Settable,
  { place: { row, cell }, to }: { place: SettingPlace; to: string },
  snapshot: Snapshot,
): Changes {
  if (asSaid(setting, cell) === to) return NO_CHANGES;
  const { tab, columnOf } = findTable(POLICY_TABLE, snapshot);
  if (row === null || tab === null) {
    const change = planAppend(POLICY_TABLE, snapshot, [
      { Setting: setting.label, Value: to, "What it means": setting.words },
    ]);
    return change ? { ...NO_CHANGES, tabs: [change] } : NO_CHANGES;
  }
  const change = changeOf(POLICY_TABLE, { tab: tab.name, places: columnOf, kind: "update" });
  // By place, as formulas read it.
  const writes = [{ row, column: 2, cells: [[asKept(to, tab)]] }];
  return { ...NO_CHANGES, tabs: [{ ...change, writes, lastRow: tab.cells.length }] };
}

/** A policy tab of ours keeps text; in one that a teacher has made 95 % is a number, and is read as one again. */
function asKept(value: string, { cells }: TabSnapshot): NewCell {
  const hasNumbers = cells.some((row) => typeof row[1] === "number");
  const share = hasNumbers && value.endsWith("%") ? parseShare(value) : null;
  return share ?? value;
}

/** What the policy table would say that it does not say now. */
function problemWith(
  { setting, to }: Pick<Tried, "setting" | "to">,
  before: Snapshot,
  after: Snapshot,
): string | null {
  const saidNow = readPolicyTable(policyCells(before)).problems.map(wordsOf);
  const { policy, problems } = readPolicyTable(policyCells(after));
  const isOwn = ({ message }: PolicyProblem) => message.startsWith(`${setting.label}:`);
  const [problem] = problems.filter((one) => isOwn(one) || !saidNow.includes(wordsOf(one)));
  if (problem) return isOwn(problem) ? problem.message : words.forbids(setting.label, to, problem.message);
  return setting.key === "retakeCap" ? capProblem(setting, policy) : null;
}

function wordsOf({ code, message }: PolicyProblem): string {
  return `${code} ${message}`;
}

/** A cap means something on one scale and nothing on another: it is refused where it means nothing on any. */
function capProblem({ label }: Settable, policy: Policy): string | null {
  const isIllegal = policy.scales.every((scale) =>
    isCapIllegal(policy, recordingRule(policy, { ...scale, scale })),
  );
  const [{ maximum, best }] = policy.scales;
  return isIllegal ? policyWords.illegalCut(label, maximum, best) : null;
}
