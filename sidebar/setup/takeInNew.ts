import { nameKey } from "../../src/mastery/name";
import type { Issue, Setup, SetupClass, SetupRow } from "../../src/sidebarReplies";
import type { Draft } from "./draft";
import { byLetter, textIn } from "./setupColumns";

/** What the teacher has made of the set-up so far, with the classes and columns that came since; they are new no more. */
export function withNewTakenIn(draft: Draft): Draft {
  const { suggested, setup } = draft;
  const { setup: base, withNew } = suggested;
  if (withNew === null) return draft;
  const issues = suggested.issues.filter((issue) => !isAbout(issue, withNew));
  return {
    ...draft,
    setup: grownBy(withNew, { setup, base }),
    suggested: { ...suggested, withNew: null, issues },
  };
}

function isAbout({ code, tab, column }: Issue, { classes, empty }: Setup): boolean {
  const layout = onTab([...classes, ...empty], tab);
  if (!layout) return false;
  if (code === "newClass" || code === "columnRenamed") return true;
  return code === "newColumn" && column !== null && lettersOf(layout).includes(column);
}

function grownBy(withNew: Setup, { setup, base }: Record<"setup" | "base", Setup>): Setup {
  const there = [...setup.classes, ...setup.empty];
  const known = [...base.classes, ...base.empty];
  const all = [...withNew.classes, ...withNew.empty];
  const isNew = ({ tab }: SetupClass) => !onTab(there, tab) && !onTab(known, tab);
  const grow = (layout: SetupClass) => grown(layout, onTab(known, layout.tab), onTab(all, layout.tab));
  // A row that is no longer there goes on under its column's new name.
  const rows = (list: "assessments" | "standards", headings: readonly string[]) => [
    ...rowsBut(setup[list], rowsBut(base[list], withNew[list], headings), headings),
    ...rowsBut(withNew[list], [...base[list], ...setup[list]], headings),
  ];
  return {
    ...setup,
    classes: [...setup.classes.map(grow), ...withNew.classes.filter(isNew)],
    empty: [...setup.empty.map(grow), ...withNew.empty.filter(isNew)],
    assessments: rows("assessments", ["Class", "Column", "Standard"]),
    standards: rows("standards", ["Code"]),
  };
}

function onTab(layouts: readonly SetupClass[], tab: string): SetupClass | undefined {
  return layouts.find((layout) => layout.tab === tab);
}

function grown(layout: SetupClass, before: SetupClass | undefined, now: SetupClass | undefined): SetupClass {
  if (layout.orientation === "long" || now?.orientation !== "wide") return layout;
  const known = new Set([layout, before].flatMap((one) => (one ? lettersOf(one) : [])));
  const added = now.assessments.filter(({ column }) => !known.has(column));
  if (added.length === 0) return layout;
  const assessments = [...layout.assessments, ...added].sort((a, b) => byLetter(a.column, b.column));
  return { ...layout, assessments };
}

function lettersOf(layout: SetupClass): string[] {
  if (layout.orientation === "long") return [];
  return [...layout.assessments.map(({ column }) => column), ...layout.ignored];
}

function rowsBut(
  rows: readonly SetupRow[],
  known: readonly SetupRow[],
  headings: readonly string[],
): SetupRow[] {
  const keyOf = (row: SetupRow) => headings.map((heading) => nameKey(textIn(row, heading))).join("\n");
  const keys = new Set(known.map(keyOf));
  return rows.filter((row) => !keys.has(keyOf(row)));
}
