import type { Day } from "../../mastery/calendar/day";
import { nameKey } from "../../mastery/name";
import { booksOf } from "../../workbook/gradebook/booksOf";
import type { TabSnapshot } from "../../workbook/snapshot";
import { ASSESSMENTS_TABLE, STANDARDS_TABLE } from "../../workbook/tables/specs";
import { classLine } from "./classLine";
import type { Setup, SetupClass, SetupRow } from "./setup";
import { keyIn, lineOfRow, policyTableOf } from "./setupRow";

/** What follows from an answer: of the results that show where a student stands, how many show mastery. */
export interface Outcome {
  mastered: number;
  of: number;
  /** null: of several. */
  standard: string | null;
  /** Of large workbooks only the first classes are looked at; "" where it is all that is concerned. */
  within: string;
}

/** What an answer is judged on: the tabs, and the columns it concerns with everything on their standards. */
export interface Judged {
  tabs: readonly TabSnapshot[];
  today: Day;
  isConcerned: (row: SetupRow) => boolean;
}

/** So many results are judged for each answer: a larger workbook would keep the teacher waiting. */
const MOST_RESULTS = 4000;

export function outcomeOf(setup: Setup, { tabs, today, isConcerned }: Judged): Outcome {
  const concerned = setup.assessments.filter(isConcerned);
  const { classes, isAll } = classesToJudge(setup, concerned);
  const names = new Set(["", ...classes.map((layout) => nameKey(layout.class))]);
  const rows = concerned.filter((row) => names.has(keyIn(row, "Class")));
  const { books } = booksOf({
    policy: policyTableOf(setup.policy),
    classes: classes.flatMap((layout) => {
      const tab = tabs.find(({ name }) => name === layout.tab);
      return tab ? [classLine(layout, tab)] : [];
    }),
    standards: setup.standards.map((row) => lineOfRow(STANDARDS_TABLE, row)),
    assessments: rows.map((row) => lineOfRow(ASSESSMENTS_TABLE, row)),
    exceptions: [],
    tabs,
    today,
  });
  // A long list has more in it than the rows: only what they name is judged.
  const codes = new Set(rows.map((row) => keyIn(row, "Standard")));
  const standings = books.flatMap((book) =>
    book.standings.flatMap((own) =>
      own
        .filter((_, at) => codes.has(nameKey(book.standards[at]?.code ?? "")))
        .map(({ standing }) => standing),
    ),
  );
  const [first] = rows;
  return {
    within: isAll ? "" : classes.map((layout) => layout.class).join(", "),
    standard: codes.size === 1 ? String(first?.["Standard"]) : null,
    mastered: standings.filter((standing) => standing.kind === "assessed" && standing.mastered).length,
    of: standings.filter(({ kind }) => kind === "assessed" || kind === "moreEvidence").length,
  };
}

function classesToJudge(
  { classes }: Setup,
  rows: readonly SetupRow[],
): { classes: SetupClass[]; isAll: boolean } {
  const times = new Map<string, number>();
  for (const row of rows) times.set(keyIn(row, "Class"), (times.get(keyIn(row, "Class")) ?? 0) + 1);
  const columnsOf = (layout: SetupClass) => (times.get(nameKey(layout.class)) ?? 0) + (times.get("") ?? 0);
  const own = classes.filter((layout) => columnsOf(layout) > 0);
  let results = 0;
  const judged = own.filter((layout, at) => {
    results += columnsOf(layout) * layout.students;
    return at === 0 || results <= MOST_RESULTS;
  });
  return { classes: judged, isAll: judged.length === own.length };
}

/** The rows of these columns and of whatever else is on their standards, under every answer. */
export function concernedBy(about: readonly SetupRow[], { assessments }: Setup): Judged["isConcerned"] {
  const placeOf = (row: SetupRow, heading: string) => `${keyIn(row, "Class")}\n${keyIn(row, heading)}`;
  const standards = new Set(about.map((row) => placeOf(row, "Standard")));
  const own = assessments.filter((row) => standards.has(placeOf(row, "Standard")));
  const columns = new Set([...own, ...about].map((row) => placeOf(row, "Column")));
  return (row) => columns.has(placeOf(row, "Column"));
}
