import type { OnBooks } from "../../../src/actions/onBooks";
import { slips } from "../../../src/actions/slips/slips";
import type { Slip, SlipItem } from "../../../src/actions/slips/slip";
import type { Issue } from "../../../src/actions/describeWorkbook";
import { WORDING_TABLE } from "../../../src/workbook/tables/specs";
import type { Cell, Table } from "../../../src/workbook/cell";
import type { TabSnapshot } from "../../../src/workbook/snapshot";
import { makeBooks, type BooksPlan } from "../booksMaker";
import { textsIn } from "../page/reading";
import { tab, workbook } from "../snapshotMaker";

export interface SlipsPlan extends BooksPlan {
  /** Rows of the tab Family Wording below its headings: sentence, when, English and the further languages. */
  wording?: Table;
  /** Headings behind English. */
  languages?: readonly string[];
  /** Other tabs of ours, by the name that makes them ours. */
  tabs?: Record<string, Table>;
}

export function onSlips(plan: SlipsPlan): OnBooks {
  const { today = "2025-11-06", wording, languages = [], tabs = {} } = plan;
  const ours: Record<string, TabSnapshot> = Object.fromEntries(
    Object.entries(tabs).map(([name, rows]) => [name, tab(name, rows)]),
  );
  if (wording) ours["MASTERY_WORDING"] = wordingTab(languages, wording);
  const names = Object.fromEntries(Object.entries(ours).map(([name, own]) => [name, own.name]));
  return {
    books: makeBooks(plan),
    snapshot: workbook(Object.values(ours), names),
    scope: {},
    today,
  };
}

export function wordingTab(languages: readonly Cell[], rows: Table): TabSnapshot {
  const headings = WORDING_TABLE.columns.map(({ heading }) => heading);
  return tab("Family Wording", [[...headings, ...languages], ...rows]);
}

export function made(plan: SlipsPlan, asked?: unknown): { html: string; slips: number; issues: Issue[] } {
  const answer = slips(onSlips(plan), asked);
  if ("refused" in answer) throw new Error(answer.refused);
  return answer;
}

/** The slips of a page, each as its markup. */
export function slipsIn(html: string): string[] {
  return html.split("<article ").slice(1);
}

/** What a person reads of a part, line by line. */
export function readSlip(part: string): string[] {
  return textsIn(part.slice(part.indexOf(">") + 1));
}

export function item(statement: string, ...texts: string[]): SlipItem {
  return { statement, short: statement, texts };
}

export function slip(parts: Partial<Slip> = {}): Slip {
  return {
    ...{ lang: "en", dir: "ltr", student: "Lee, Ana", about: "Period 1, Thu 6 Nov" },
    ...{ can: [], open: [], notAssessed: "", extensions: [], feedback: [], counts: "" },
    words: {
      ...{ can: "What I can do", open: "What I am working on", goFurther: "To go further" },
      ...{ allMastered: "All of this is mastered.", nothingYet: "Nothing has been assessed yet." },
      canShort: (standards) => `What I can do: ${standards}`,
    },
    ...parts,
  };
}
