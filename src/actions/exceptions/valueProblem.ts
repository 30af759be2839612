import { isSameName } from "../../mastery/name";
import { dayOf, textOf } from "../../workbook/cell";
import type { ExceptionKind } from "../../workbook/gradebook/exceptionRow";
import { exceptionProblems } from "../../workbook/gradebook/rowProblems";
import type { Line } from "../../workbook/tables/tableSpec";
import type { OnBooks } from "../onBooks";
import { studentsCalled, type StudentOf } from "./studentsCalled";
import { words } from "./words";

interface Row {
  what: ExceptionKind;
  line: Line;
  student: StudentOf;
}

/** What is wrong with value and days, in one sentence; null: nothing. */
export function valueProblem(row: Row, { books }: OnBooks): string | null {
  return dayProblem(row) ?? kindProblem(row) ?? exceptionProblems(row.line, books)[0]?.message ?? null;
}

function dayProblem({ what, line }: Row): string | null {
  const [from, to] = [textOf(line["From"]), textOf(line["To"])];
  if (from !== "" && dayOf(from) === null) return words.noDay("From");
  if (to !== "" && dayOf(to) === null) return words.noDay("To");
  if (from !== "" && to !== "" && to < from) return words.endsBefore;
  return from === "" && (what === "joined" || what === "left") ? words.firstDay(what) : null;
}

function kindProblem({ what, line, student }: Row): string | null {
  const value = textOf(line["Value"]);
  switch (what) {
    case "more retakes":
      return /^(?:\+?\s*\d{1,2}|unlimited)$/i.test(value) ? null : words.value[what];
    case "more days":
      return /^\+?\s*[1-9]\d{0,2}$/.test(value) ? null : words.value[what];
    case "own criterion":
      return value === "" ? words.value[what] : null;
    case "level by hand":
      return isLevel(value, line, student) ? null : words.value[what];
    case "keep apart":
      return isAnother(value, student) ? null : words.value[what];
    case "pin":
      return textOf(line["Standard"]) === "" ? words.pinNeedsStandard : null;
    default:
      return null;
  }
}

/** Of a scale of the standards concerned. */
function isLevel(value: string, line: Line, { book }: StudentOf): boolean {
  const concerned = book.standards.filter(({ code }) => [code, ""].includes(textOf(line["Standard"])));
  return concerned.some(({ scale, levels }) =>
    [...scale.levels, ...levels].some(({ name }) => isSameName(name, value)),
  );
}

function isAnother(value: string, { book, key }: StudentOf): boolean {
  const found = [
    ...studentsCalled({ student: "", id: value }, [book]),
    ...studentsCalled({ student: value, id: "" }, [book]),
  ];
  return found.some((other) => other.key !== key);
}
