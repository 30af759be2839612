import * as z from "zod/mini";
import { DAYS } from "../../workbook/gradebook/assessmentRow";
import { isSameName } from "../../mastery/name";
import { LONG_COLUMNS } from "../../workbook/layout/tab";
import { INSERT_LEVELS, type Setup, type SetupRow } from "./setup";
import { isDayOrBlank } from "./storedDays";
import { words } from "./words";

/** It is reached only from handlers, by `require`: loading zod costs every cell's execution. */
z.config({ jitless: true });

const MOST_ROWS = 20_000;
const text = z.string().check(z.maxLength(5000));
const letter = z.string().check(z.regex(/^[A-Za-z]{1,3}$/));
const letterOrNone = z._default(z.nullable(letter), null);
const rowNumber = z.int().check(z.gte(1), z.lte(10_000_000));

/** A blank that travels as null is a blank. */
const cell = z.pipe(
  z.nullable(z.union([text, z.number(), z.boolean()])),
  z.transform((value) => value ?? ""),
);
const rows = z._default(z.array(z.record(z.string(), cell)).check(z.maxLength(MOST_ROWS)), []);

const typed = z.pipe(z.union([text, z.number()]), z.transform(String));

const classRows = {
  class: text.check(z.minLength(1)),
  tab: text.check(z.minLength(1)),
  headerRow: z._default(z.nullable(rowNumber), null),
  firstStudentRow: rowNumber,
  lastStudentRow: rowNumber,
  students: z._default(z.int().check(z.gte(0)), 0),
  studentColumns: z.array(letter).check(z.minLength(1)),
  keyColumn: letterOrNone,
  masteryAt: z.optional(typed),
  formsStartAt: z.optional(typed),
  meetingDays: z.optional(typed),
  columnNames: z.optional(z.record(letter, text)),
};

const assessment = z.object({
  column: letter,
  title: z._default(z.nullable(text), null),
  outOf: z._default(z.nullable(z.number().check(z.gt(0))), null),
  standard: z._default(z.nullable(text), null),
});

const setupClass = z.discriminatedUnion("orientation", [
  z.object({
    ...classRows,
    orientation: z.literal("wide"),
    assessments: z._default(z.array(assessment), []),
    ignored: z._default(z.array(letter), []),
  }),
  z.object({
    ...classRows,
    orientation: z.literal("long"),
    columns: z.object(
      Object.fromEntries(LONG_COLUMNS.map((role) => [role, letterOrNone])) as Record<
        (typeof LONG_COLUMNS)[number],
        typeof letterOrNone
      >,
    ),
  }),
]);

const classes = z._default(z.array(setupClass).check(z.maxLength(500)), []);

const shape = z.object({
  policy: rows,
  classes,
  standards: rows,
  assessments: rows,
  insertLevels: z._default(z.enum(INSERT_LEVELS), "tab"),
  empty: classes,
  leftOut: z.optional(z.array(text).check(z.maxLength(500))),
});

/** Checks what the page or a script sent; the answer is the setup, or the sentence that refuses it and names the place. */
export function checkSetup(input: unknown): { setup: Setup } | { refused: string } {
  const checked = shape.safeParse(input);
  if (!checked.success) return { refused: words.illegalSetup(placeOf(checked.error.issues[0]?.path ?? [])) };
  const setup = checked.data as Setup;
  const refused = doubledClass(setup) ?? illegalDay(setup.assessments);
  return refused === null ? { setup } : { refused };
}

/** "classes, entry 2, headerRow". */
function placeOf(path: readonly PropertyKey[]): string {
  return path.map((step) => (typeof step === "number" ? words.entry(step + 1) : String(step))).join(", ");
}

/** Exactly one class per tab, and no two of one name. */
function doubledClass({ classes, empty }: Setup): string | null {
  const all = [...classes, ...empty];
  const doubled = (key: "class" | "tab") =>
    all.find((one, at) => all.findIndex((other) => isSameName(other[key], one[key])) < at);
  const [tab, name] = [doubled("tab"), doubled("class")];
  if (tab) return words.doubledTab(tab.tab);
  return name ? words.doubledClass(name.class) : null;
}

function illegalDay(assessments: readonly SetupRow[]): string | null {
  for (const [at, row] of assessments.entries()) {
    const wrong = DAYS.find((heading) => !isDayOrBlank(row[heading] ?? ""));
    if (wrong !== undefined) return words.illegalDay(at + 1, wrong);
  }
  return null;
}
