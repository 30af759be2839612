import { withQuestionsNamed } from "./answersBeside";
import { withoutComponents } from "./components";
import { withMaximum } from "./maximum";
import { withPercentMarks } from "./percentOnly";
import { withResultAbove } from "./resultAbove";
import { withSharedWords } from "./sharedWords";
import { withoutSideTables } from "./sideTables";
import type { Column, WideTable } from "./wideColumns";

/** The columns with what their neighbours say about them: points, questions, levels in words, other tables. */
export function namedByNeighbours(tab: WideTable, columns: readonly Column[]): Column[] {
  const rules: ((all: readonly Column[]) => Column[])[] = [
    (all) => all.map((column, at) => withMaximum(tab, column, all[at - 1])),
    withQuestionsNamed,
    withoutComponents,
    withSharedWords,
    withPercentMarks,
    (all) => withResultAbove(tab, all),
    (all) => withoutSideTables(tab, all),
  ];
  return rules.reduce((all, rule) => rule(all), [...columns]);
}
