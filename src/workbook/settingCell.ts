import type { Bound } from "../mastery/bound";
import { WEEKDAYS, type Weekday } from "../mastery/calendar/day";
import { nameKey } from "../mastery/name";
import type { Below } from "../mastery/retakes/retakeSettings";
import { parseBound, parseShare } from "./boundCell";
import { isBlank, isDate, keyOf, lowerText, numberOf, textOf, type Cell } from "./cell";
import { settingOf, type SETTINGS, type Setting, type SettingKey, type SettingType } from "./settings";

type ValueOfType<S> = S extends { type: "text" }
  ? string
  : S extends { type: "number" | "percent" | "weight" }
    ? number
    : S extends { type: "amount" }
      ? number | null
      : S extends { type: "whole"; none: string }
        ? number | null
        : S extends { type: "whole" }
          ? number
          : S extends { type: "choice"; choices: readonly (infer C)[] }
            ? C
            : S extends { type: "bound"; none: string }
              ? Bound | null
              : S extends { type: "bound" }
                ? Bound
                : S extends { type: "below" }
                  ? Below
                  : S extends { type: "yesNo" }
                    ? boolean
                    : S extends { type: "list" }
                      ? string[]
                      : S extends { type: "weekdays"; none: string }
                        ? Weekday[] | null
                        : Weekday[];

/** All settings by key, with the types the table gives them. */
export type Settings = { [K in SettingKey]: ValueOfType<Extract<(typeof SETTINGS)[number], { key: K }>> };

export type SettingValue = Settings[SettingKey];

/** `undefined` stands for a cell that does not fit; the setting's own words say what would. */
type Read = SettingValue | undefined;

/** Reads a setting's cell; a blank one is the default. undefined when it does not fit. */
export function readSetting(setting: Setting, cell: Cell): Read {
  const given = isBlank(cell) ? setting.default : cell;
  if (isDate(given)) return undefined;
  if ("none" in setting && keyOf(given) === setting.none) return null;
  return READERS[setting.type](given, setting as never);
}

/** What holds where a setting says nothing. */
export function defaultOf<K extends SettingKey>(key: K): Settings[K] {
  return readSetting(settingOf(key), "") as Settings[K];
}

type Reader<T extends SettingType["type"]> = (cell: Cell, setting: Extract<SettingType, { type: T }>) => Read;

const READERS: { [T in SettingType["type"]]: Reader<T> } = {
  text: (cell) => textOf(cell),
  number: (cell, { above }) => numberIf(cell, (n) => n > above),
  amount: (cell) => (isBlank(cell) ? null : numberIf(cell, (n) => n >= 0)),
  weight: (cell) => numberIf(weightIn(cell), (n) => n >= 0),
  whole: (cell, { least, most = Infinity }) =>
    numberIf(cell, (n) => Number.isSafeInteger(n) && n >= least && n <= most),
  choice: (cell, { choices }) => choices.find((choice) => nameKey(choice) === keyOf(cell)) as Read,
  bound: (cell) => parseBound(cell) ?? undefined,
  below: readBelow,
  percent: readPercent,
  yesNo: (cell) => YES_NO.get(keyOf(cell)),
  list: (cell, { empty }) => (keyOf(cell) === empty ? [] : listOf(cell)),
  weekdays: readWeekdays,
};

export const YES_NO = new Map([
  ["yes", true],
  ["true", true],
  ["no", false],
  ["false", false],
]);

function numberIf(cell: Cell, fits: (n: number) => boolean): number | undefined {
  const number = numberOf(cell);
  return number !== null && fits(number) ? number : undefined;
}

/** "20 %" weighs 0.2. */
export function weightIn(cell: Cell): Cell {
  return (typeof cell === "string" ? parseShare(cell.trim()) : null) ?? cell;
}

/** Text with %, a number up to 1 as a share, above 1 per cent. */
export function readPercent(
  cell: Cell,
  { least, most }: { least: number; most: number },
): number | undefined {
  const fits = (share: number) => share >= least && share <= most;
  if (typeof cell === "string") {
    const share = parseShare(cell.trim());
    if (share !== null) return fits(share) ? share : undefined;
  }
  const number = numberIf(cell, (n) => n >= 0);
  if (number === undefined) return undefined;
  const share = number > 1 ? number / 100 : number;
  return fits(share) ? share : undefined;
}

function readBelow(cell: Cell): Below | undefined {
  const text = lowerText(cell);
  if (text === "") return null;
  if (text === "nobody") return "nobody";
  const orAt = /^at or below /.test(text);
  const bound = parseBound(orAt ? textOf(cell).slice("at or below ".length) : cell);
  return bound ? { bound, orAt } : undefined;
}

function listOf(cell: Cell): string[] {
  return textOf(cell)
    .split(/\s*[,;]\s*/)
    .filter((entry) => entry !== "");
}

/** "Mon, Wed, Fri", "Monday–Friday", "Mon-Fri". */
function readWeekdays(cell: Cell): Weekday[] | undefined {
  const days = new Set<number>();
  for (const entry of listOf(cell)) {
    const [first, last = first] = entry.split(/\s*[-–]\s*/).map(weekdayIndex);
    if (first === undefined || last === undefined || first < 0 || last < first) return undefined;
    for (let day = first; day <= last; day++) days.add(day);
  }
  return days.size > 0 ? WEEKDAYS.filter((_, index) => days.has(index)) : undefined;
}

function weekdayIndex(name: string): number {
  const start = name.slice(0, 3).toLowerCase();
  return WEEKDAYS.findIndex((day) => day.toLowerCase() === start);
}

/** What would fit, for the sentence that refuses a value: "a whole number from 1 to 10". */
export function whatFits(setting: Setting): string {
  const orNone = "none" in setting && setting.none ? ` or "${setting.none}"` : "";
  switch (setting.type) {
    case "text":
      return "any text";
    case "number":
      return `a number above ${setting.above}`;
    case "amount":
      return "a number of at least 0";
    case "weight":
      return "a number of at least 0, or a percentage";
    case "whole":
      return (
        (setting.most === undefined
          ? `a whole number of at least ${setting.least}`
          : `a whole number from ${setting.least} to ${setting.most}`) + orNone
      );
    case "choice":
      return `one of: ${setting.choices.join(", ")}`;
    case "bound":
      return `a cut such as 80 %, 4 of 5, 3 or a level's name${orNone}`;
    case "below":
      return 'a cut such as 80 %, "at or below 80 %" or "nobody"';
    case "percent":
      return `a percentage from ${setting.least * 100} % to ${setting.most * 100} %`;
    case "yesNo":
      return "yes or no";
    case "list":
      return `a list with commas between its entries${setting.empty ? ` or "${setting.empty}"` : ""}`;
    case "weekdays":
      return `days of the week such as Mon, Wed, Fri or Mon–Fri${orNone}`;
  }
}
