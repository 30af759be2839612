import type { ClassSeen, Reason, Recognised } from "./expected";

/** What was recognised in a file and why, a few lines a tab and one a column. */
export function shown({ classes, empty, issues, why }: Recognised): string[] {
  const ofTab = (tab: string) => why.filter((one) => one.tab === tab);
  return [
    ...classes.flatMap((seen) => classLines(seen, ofTab(seen.tab), "")),
    ...empty.flatMap((seen) => classLines(seen, ofTab(seen.tab), "no score yet, ")),
    ...issues.map(({ tab, message }) => `  ${tab}: no class. ${message}`),
  ];
}

function classLines(seen: ClassSeen, why: readonly Reason[], note: string): string[] {
  const { tab, orientation, headerRow, students, firstStudentRow, lastStudentRow } = seen;
  const about = (column: string) => reasonText(why.filter((one) => one.column === column && isColumn(one)));
  const columns = (seen.assessments ?? []).map(
    (one) => `    ${one.column.padEnd(3)} ${titleText(one)}${about(one.column)}`,
  );
  const roles = Object.entries(seen.columns ?? {}).flatMap(([role, column]) =>
    column === null ? [] : [`    ${column.padEnd(3)} ${role}`],
  );
  return [
    `  ${tab}: ${note}${orientation}, titles in row ${headerRow ?? "–"}, ${students} students in rows ${firstStudentRow} to ${lastStudentRow}, ${studentsText(seen)}`,
    ...why.filter((one) => !isColumn(one)).map((one) => `    ${one.decision}${reasonText([one])}`),
    ...columns,
    ...roles,
    ...(seen.ignored ?? []).map((column) => `    ${column.padEnd(3)} ignored${about(column)}`),
  ];
}

function isColumn({ decision, column }: Reason): boolean {
  return column !== null && (decision === "assessment" || decision === "ignored");
}

function studentsText({ studentColumns, keyColumn }: ClassSeen): string {
  return `called by ${studentColumns.join(" and ")}${keyColumn === null ? "" : `, known by ${keyColumn}`}`;
}

function titleText({
  title,
  outOf,
  standard,
  retakeOf,
}: NonNullable<ClassSeen["assessments"]>[number]): string {
  return [
    title ?? "(no title)",
    ...(outOf === null ? [] : [`/${outOf}`]),
    ...(standard === null ? [] : [`[${standard}]`]),
    ...(retakeOf ? [`retake of ${retakeOf}`] : []),
  ].join(" ");
}

function reasonText(why: readonly Reason[]): string {
  return why.map(({ words, sure }) => ` · ${words} (${sure})`).join("");
}
