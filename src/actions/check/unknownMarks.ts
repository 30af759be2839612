import { keyOf, textOf } from "../../workbook/cell";
import type { ResultEntry } from "../../workbook/gradebook/classBook";
import { POLICY_TABLE } from "../../workbook/tables/specs";
import { cellName, finding, type Finding, type Repair } from "./finding";
import { placeOfFirst } from "./placeOfFirst";
import type { ScoreColumn } from "./scoreColumns";
import { numberInText } from "./textNumbers";
import { words } from "./words";

/** So many different texts in one column are remarks, and not codes anybody would list. */
const REMARKS = 4;
/** From this share of its column on, a mark is a level. */
const MANY = 0.25;
/** No code is as long as a sentence. */
const LONGEST_CODE = 20;

interface Unknown {
  column: ScoreColumn;
  entry: ResultEntry;
}

/** Marks that nobody has given a meaning: a line for each mark in the workbook, since its meaning holds everywhere. */
export function unknownMarks(columns: readonly ScoreColumn[]): Finding[] {
  const marks = new Map<string, Unknown[]>();
  const remarks: Finding[] = [];
  for (const column of columns) {
    const unknown = column.cells.filter(isUnknown);
    if (isRemarks(unknown)) remarks.push(remarksIn(column, unknown));
    else
      unknown.forEach((entry) => {
        const key = keyOf(entry.typed);
        marks.set(key, [...(marks.get(key) ?? []), { column, entry }]);
      });
  }
  return [...[...marks.values()].map(markOf), ...remarks];
}

function isUnknown(entry: ResultEntry): boolean {
  return entry.problem?.code === "text" && numberInText(entry) === null;
}

/** Codes come again and again; remarks are long, or nearly each another one. */
function isRemarks(unknown: readonly ResultEntry[]): boolean {
  const texts = new Set(unknown.map(({ typed }) => keyOf(typed)));
  const isMany = texts.size >= REMARKS && texts.size * 2 > unknown.length;
  return isMany || [...texts].some((text) => text.length > LONGEST_CODE);
}

function remarksIn(column: ScoreColumn, unknown: readonly ResultEntry[]): Finding {
  const typed = unknown.map((entry) => textOf(entry.typed));
  const said = words.unknownMarks(typed, unknown.map(cellName));
  return finding("unknownMark", placeOfFirst(column, unknown), said);
}

function markOf(unknown: readonly Unknown[]): Finding {
  const [{ column, entry }] = unknown as [Unknown];
  const typed = textOf(entry.typed);
  const places = unknown.map(({ column: of, entry: own }) =>
    of.tab === column.tab ? cellName(own) : words.wherePlace(of.tab, cellName(own)),
  );
  const at = placeOfFirst(column, [entry]);
  const repairs = meaningsOf(unknown).map((meaning) => meant(typed, meaning));
  return finding("unknownMark", at, words.unknownMark(typed, places), repairs);
}

/** What a mark may mean. One that stands in many cells is rather a level than a reason for having no score. */
function meaningsOf(unknown: readonly Unknown[]): Meaning[] {
  const { column } = unknown[0] as Unknown;
  const own = unknown.filter((one) => one.column === column).length;
  const levels = column.scale.levels.map(({ name }): Meaning => ({ id: name, ...words.meansLevel(name) }));
  const none = (Object.keys(words.marks) as (keyof typeof words.marks)[]).map((id) => ({
    id,
    ...words.marks[id],
  }));
  return own > column.cells.length * MANY ? [...levels, ...none] : [...none, ...levels];
}

interface Meaning {
  /** As it stands in a Mark row. */
  id: string;
  label: string;
  after: (typed: string) => string;
}

/** A Mark row below what the policy holds. */
function meant(typed: string, { id, label, after }: Meaning): Repair {
  const line = { Setting: "Mark", Value: typed, "What it means": id };
  return {
    id,
    label,
    before: words.noMeaning(typed),
    after: after(typed),
    edits: [{ kind: "line", spec: POLICY_TABLE, line }],
  };
}
