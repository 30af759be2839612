import { dayOf, textOf } from "../../workbook/cell";
import { concerns, readException } from "../../workbook/gradebook/readException";
import type { Snapshot } from "../../workbook/snapshot";
import { findTable } from "../../workbook/tables/findTable";
import { EXCEPTIONS_TABLE } from "../../workbook/tables/specs";
import type { Line } from "../../workbook/tables/tableSpec";
import type { ExceptionAsked } from "../deskReplies";
import type { StudentOf } from "./studentsCalled";

/** A student's exceptions as they stand, with their notes: for the page of the person who may see the tab. */
export function exceptionsOf({ book, name, id }: StudentOf, snapshot: Snapshot): ExceptionAsked[] {
  return findTable(EXCEPTIONS_TABLE, snapshot).lines.flatMap(({ line }) => {
    const row = readException(line);
    const isOwn = row !== null && concerns(row, { class: book.settings.name, name, id });
    return isOwn ? [{ ...rowOf(line, row.what), note: textOf(line["Private note"]) }] : [];
  });
}

/** A row as the page has it, without its note. */
export function rowOf(line: Line, what: ExceptionAsked["what"]): Omit<ExceptionAsked, "note"> {
  return {
    class: textOf(line["Class"]),
    student: textOf(line["Student"]),
    id: textOf(line["Student ID"]),
    standard: textOf(line["Standard"]),
    what,
    value: textOf(line["Value"]),
    from: dayOf(line["From"]) ?? "",
    to: dayOf(line["To"]) ?? "",
  };
}
