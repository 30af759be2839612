import { isSameName } from "../../mastery/name";
import type { SetupRow } from "./setup";

/** A Level row of the policy table; "What it means" holds where the level starts there. */
export function levelRow(
  { name, from, codes }: { name: string; from: string; codes: string },
  colour: string,
): SetupRow {
  return { Setting: "Level", Value: name, "What it means": from, "Column D": colour, "Column E": codes };
}

/** The policy with another scale, cut and levels. Level rows belong to the Scale row above them: only those before the first one are the policy's own. */
export function withScale(policy: SetupRow[], rows: readonly SetupRow[]): SetupRow[] {
  const levels = rows.filter(isLevel);
  const settings = rows.filter((row) => !isLevel(row));
  const ownEnd = policy.findIndex((row) => isCalled(row, "Scale"));
  const isOwn = (row: SetupRow, at: number) => isLevel(row) && (ownEnd < 0 || at < ownEnd);
  const firstLevel = policy.findIndex(isOwn);
  const place = firstLevel >= 0 ? firstLevel : ownEnd >= 0 ? ownEnd : policy.length;
  const kept = (row: SetupRow, at: number) => (isOwn(row, at) ? [] : [replaced(row, settings)]);
  const missing = settings.filter((row) => !policy.some((old) => isCalled(old, String(row["Setting"]))));
  return [
    ...policy.slice(0, place).flatMap(kept),
    ...missing,
    ...levels,
    ...policy.slice(place).flatMap((row, at) => kept(row, at + place)),
  ];
}

const SCALE_SETTINGS = ["Scores are out of", "Best is", "Mastery at", "Mastery level", "Plus/minus step"];

/** The rows of a policy that are its own scale, as `withScale` puts them in. */
export function scaleIn(policy: readonly SetupRow[]): SetupRow[] {
  const ownEnd = policy.findIndex((row) => isCalled(row, "Scale"));
  const own = ownEnd < 0 ? policy : policy.slice(0, ownEnd);
  return policy
    .filter((row) => SCALE_SETTINGS.some((label) => isCalled(row, label)))
    .concat(own.filter(isLevel));
}

function replaced(row: SetupRow, settings: readonly SetupRow[]): SetupRow {
  const setting = settings.find((wanted) => isCalled(row, String(wanted["Setting"])));
  return setting ? { ...row, Value: setting["Value"] ?? "" } : row;
}

function isLevel(row: SetupRow): boolean {
  return isCalled(row, "Level");
}

function isCalled(row: SetupRow, label: string): boolean {
  return isSameName(String(row["Setting"] ?? ""), label);
}
