import { NO_CHANGES, type Changes } from "../../workbook/snapshot";
import { classesCalled } from "../classesCalled";
import type { LabelsWritten } from "../deskReplies";
import type { OnBooks } from "../onBooks";
import { classesOf } from "../roster/candidates";
import { readHistory } from "../roster/history";
import { knownForms } from "./knownForms";
import { planLabels } from "./planLabels";
import { retakeCells } from "./retakeCells";
import { words } from "./words";

/** The notes of a tab as they stand, from A1; asked only of tabs with retakes. */
export type NotesOf = (tab: string) => readonly (readonly string[])[];

/** Writes "2nd attempt, form B, 14 Nov" as a note on the score cells of retakes, or takes these notes away. */
export function labelScores(
  { books, snapshot, scope }: OnBooks,
  how: "add" | "remove",
  notesOf: NotesOf = () => [],
): { changes: Changes; reply: LabelsWritten; toast: string } {
  const history = readHistory(snapshot);
  const forms = knownForms(books, snapshot);
  const classes = classesOf(classesCalled(scope.class, books.books));
  const plans = classes.flatMap((one) => {
    const { tab } = one.book.settings;
    const found = retakeCells(one, scope, history);
    const title = snapshot.tabs.find(({ name }) => name === tab)?.name ?? tab;
    return found.cells.length > 0 ? [planLabels(title, found, { notes: notesOf(title), forms, how })] : [];
  });
  const sum = (part: "changed" | "kept" | "retakes") => plans.reduce((so, plan) => so + plan[part], 0);
  const [labelled, kept] = [sum("changed"), sum("kept")];
  const notes = plans.flatMap((plan) => plan.notes);
  const isNone = how === "add" && labelled === 0 && sum("retakes") === 0;
  const message = isNone ? words.noRetakes : words[how](labelled, kept);
  return {
    changes: { ...NO_CHANGES, notes },
    reply: { labelled, kept, tabs: [...new Set(notes.map(({ tab }) => tab))], issues: [], message },
    toast: message,
  };
}
