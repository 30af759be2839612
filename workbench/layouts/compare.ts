import type { ClassSeen, Expected, Recognised } from "./expected";
import { countsOf, sumOf, type Count, type Counts } from "./counts";
import { allowance, type Allowance } from "./mayDiffer";

export interface Comparison {
  file: string;
  tabs: { tab: string; expected: ClassSeen | null; recognised: ClassSeen | null; differences: string[] }[];
  /** Tabs without a class, with the reason. */
  refused: { tab: string; message: string }[];
  /** A file without a class: whether it was refused. */
  refusal: "refused" | "not refused" | null;
  counts: Counts;
}

export function compare(file: string, expected: Expected, recognised: Recognised): Comparison {
  const may = allowance(expected.mayDiffer);
  const tabs = new Set([...expected.classes, ...recognised.classes].map(({ tab }) => tab));
  const pairs = [...tabs].map((tab) => ({
    tab,
    expected: expected.classes.find((one) => one.tab === tab) ?? null,
    recognised: recognised.classes.find((one) => one.tab === tab) ?? null,
  }));
  const empty = recognised.empty.map(({ tab }) => ({
    tab,
    message: "Students and titles, but no score yet.",
  }));
  const refused = recognised.classes.length === 0 || may.field("classes");
  return {
    file,
    tabs: pairs.map((pair) => ({ ...pair, differences: differencesOf(pair.expected, pair.recognised, may) })),
    refused: [...recognised.issues, ...empty],
    refusal: expected.classes.length > 0 ? null : refused ? "refused" : "not refused",
    counts: sumOf(pairs.map((pair) => countsOf(pair.expected, pair.recognised, may))),
  };
}

function differencesOf(expected: ClassSeen | null, got: ClassSeen | null, may: Allowance): string[] {
  if (!expected || !got)
    return may.field("classes") ? [] : [expected ? "no class was recognised" : "is no class"];
  const plain = [
    "orientation",
    "headerRow",
    "firstStudentRow",
    "lastStudentRow",
    "students",
    "studentColumns",
    "keyColumn",
  ] as const;
  return [
    ...plain.flatMap((field) => difference(field, expected[field], got[field], may)),
    ...["standard", "assessment", "score", "outOf", "date", "attempt"].flatMap((role) =>
      difference(`columns.${role}`, expected.columns?.[role] ?? null, got.columns?.[role] ?? null, may),
    ),
    ...assessmentDifferences(expected, got, may),
  ];
}

type Field = "title" | "outOf" | "standard" | "retakeOf";

function difference(field: string, expected: unknown, got: unknown, may: Allowance): string[] {
  const [wanted, given] = [JSON.stringify(expected), JSON.stringify(got)];
  return wanted === given || may.value(field, got) ? [] : [`${field} ${given}, expected ${wanted}`];
}

function assessmentDifferences(expected: ClassSeen, got: ClassSeen, may: Allowance): string[] {
  const [wanted, given] = [expected.assessments ?? [], got.assessments ?? []];
  const missing = wanted.filter(
    ({ column }) => !may.column(column) && !given.some((one) => one.column === column),
  );
  const tooMany = given.filter(
    ({ column }) => !may.column(column) && !wanted.some((one) => one.column === column),
  );
  const changed = wanted.flatMap((one) => {
    const other = given.find(({ column }) => column === one.column);
    const fields = [
      "title",
      "outOf",
      "standard",
      ...(one.retakeOf === undefined ? [] : ["retakeOf"]),
    ] as const;
    return other
      ? (fields as readonly Field[]).flatMap((field) =>
          difference(field, one[field], other[field], may).map((text) => `${one.column} ${text}`),
        )
      : [];
  });
  return [
    ...missing.map(({ column, title }) => `${column} ${title ?? ""} is missing`),
    ...tooMany.map(({ column, title }) => `${column} ${title ?? ""} is too many`),
    ...changed,
  ];
}

/** The shares people ask for, in per cent. */
export function totalsOf(comparisons: readonly Comparison[]): Record<string, string> {
  const { assessments, students, points, ignored, retakes } = sumOf(comparisons.map(({ counts }) => counts));
  const without = comparisons.filter(({ refusal }) => refusal !== null);
  const line = ({ expected, found, tooMany }: Count) =>
    `${found} of ${expected} (${percent(found, expected)}), ${tooMany} too many (${percent(tooMany, expected)})`;
  return {
    "assessment columns": line(assessments),
    "student rows": line(students),
    "points stated": line(points),
    "columns ignored": line(ignored),
    ...(retakes.expected + retakes.tooMany > 0 ? { retakes: line(retakes) } : {}),
    "files without a class refused": `${without.filter(({ refusal }) => refusal === "refused").length} of ${without.length}`,
    "files exactly as expected": `${comparisons.filter(isExact).length} of ${comparisons.length}`,
  };
}

export function isExact({ tabs, refusal }: Comparison): boolean {
  return refusal !== "not refused" && tabs.every(({ differences }) => differences.length === 0);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;
}
