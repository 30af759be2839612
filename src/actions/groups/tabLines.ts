import { isSameName, nameKey } from "../../mastery/name";
import { keyOf, textOf } from "../../workbook/cell";
import type { Line, PlacedLine } from "../../workbook/tables/tableSpec";
import type { Scope } from "../scope";
import { blockIn, parseLabel } from "./groupLabels";

export interface TabTerms {
  /** All classes, in the order of Mastery Classes. */
  classes: readonly string[];
  scope: Scope;
  /** Whether a class stands in the settings and could not be read just now. */
  isUnread: (name: string) => boolean;
  standing: readonly PlacedLine[];
}

/** What was built for some classes. */
export interface BuiltLines {
  classes: readonly string[];
  lines: readonly Line[];
}

/**
 * All lines of the tab in the order in which they are read and printed: class by class, a class's groups together.
 * Lines of classes that were not asked for or cannot be read stand as they stood, and so do rows the teacher wrote.
 */
export function tabLines(built: readonly BuiltLines[], terms: TabTerms): Line[] {
  const { classes, standing } = terms;
  const taken = new Set(built.flatMap(({ lines }) => lines.map(identityOf)));
  const free = standing.map(({ line }) => line).filter((line) => !taken.has(identityOf(line)));
  const kept = free.filter((line) => !isOurs(line) || isLeftAsItIs(textOf(line["Class"]), built, terms));
  const keptOf = (name: string) => kept.filter((line) => keyOf(line["Class"]) === nameKey(name));
  return [
    ...classes.flatMap((name) => {
      const own = built.find((one) => one.classes[0] === name);
      return [...(own?.lines ?? []), ...keptOf(name)];
    }),
    ...kept.filter((line) => !isAmong(classes, textOf(line["Class"]))),
  ];
}

function isLeftAsItIs(
  name: string,
  built: readonly BuiltLines[],
  { classes, scope, isUnread }: TabTerms,
): boolean {
  if (isUnread(name)) return true;
  const isNarrow = Object.values(scope).some((asked) => asked !== undefined);
  return isNarrow && isAmong(classes, name) && !built.some((one) => isAmong(one.classes, name));
}

function isAmong(classes: readonly string[], name: string): boolean {
  return classes.some((own) => isSameName(own, name));
}

function identityOf(line: Line): string {
  return JSON.stringify([keyOf(line["Class"]), keyOf(line["Student ID"]) || [keyOf(line["Student"])]]);
}

function isOurs(line: Line): boolean {
  const group = textOf(line["Group"]);
  return parseLabel(group) !== null || blockIn(group) !== null;
}
