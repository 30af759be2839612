import { isSameName } from "../../mastery/name";
import { parseFraction } from "../../workbook/boundCell";
import { isBlank, textOf, type Cell } from "../../workbook/cell";
import { policyCells } from "../../workbook/gradebook/readBooks";
import { nearestName } from "../../workbook/nearestName";
import { sortRows } from "../../workbook/policyRows";
import { readSetting } from "../../workbook/settingCell";
import { SETTINGS, type Setting, type SettingKey } from "../../workbook/settings";
import type { Snapshot } from "../../workbook/snapshot";
import { words } from "./words";

export type Settable = Setting & { key: SettingKey };

/** All that decides something about students; those that say which table it is are left out. */
export const SETTABLE: readonly Settable[] = SETTINGS.filter(({ rule }) => rule !== "policy");

/** The setting of that name, or the sentence that says there is none. */
export function findSetting(name: unknown): Settable | { refused: string } {
  const asked = typeof name === "string" ? name : "";
  const found = SETTABLE.find(({ label }) => isSameName(label, asked));
  const labels = SETTABLE.map(({ label }) => label);
  return found ?? { refused: words.unknownSetting(nearestName(asked, labels)) };
}

/** Where the cell of a setting stands in the policy tab. */
export interface SettingPlace {
  /** From 1; null: the setting has no row, its default holds. */
  row: number | null;
  cell: Cell;
}

export function placeOf({ key }: Settable, snapshot: Snapshot): SettingPlace {
  const found = sortRows(policyCells(snapshot)).settings.get(key);
  return { row: found ? found.row + 1 : null, cell: found?.cells[0] };
}

/** A cell of a setting in words as typed; a blank one is the default, what does not fit stays as it stands. */
export function asSaid(setting: Settable, cell: Cell): string {
  if (isBlank(cell)) return String(setting.default);
  const read = readSetting(setting, cell);
  if (typeof read === "boolean") return read ? "yes" : "no";
  if (setting.type === "choice" && typeof read === "string") return read;
  if (typeof cell === "number" && isShare(setting, cell)) return inPercent(cell);
  return setting.type === "bound" ? noDate(textOf(cell)) : textOf(cell);
}

/** A number that a cell shows as 65 % where it has that format. */
function isShare({ type }: Settable, number: number): boolean {
  if (type === "percent") return number > 0 && number <= 1;
  return (type === "bound" || type === "below") && number > 0 && number < 1;
}

/** In a cell that is no plain text Sheets would make a date of 4/5. */
function noDate(text: string): string {
  const parts = parseFraction(text);
  return parts ? `${parts.earned} of ${parts.outOf}` : text;
}

function inPercent(share: number): string {
  return `${Number((share * 100).toPrecision(6))} %`;
}

/** What holds now: a cell that does not fit reads as the default. */
export function inForce(setting: Settable, cell: Cell): string {
  return asSaid(setting, readSetting(setting, cell) === undefined ? "" : cell);
}
