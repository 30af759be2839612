import type { ExceptionAsked, ImpliedLevel } from "../../../src/sidebarReplies";

/** The level by hand that accepting it writes. */
export function askedFor({ class: of, student, id, standard, level, note }: ImpliedLevel): ExceptionAsked {
  return { class: of, student, id, standard, what: "level by hand", value: level, from: "", to: "", note };
}

/** The same student and standard; another reading of the workbook gives other objects. */
export function isAlike(one: ImpliedLevel, other: ImpliedLevel): boolean {
  return (["class", "student", "id", "standard"] as const).every((part) => one[part] === other[part]);
}
