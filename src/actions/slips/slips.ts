import { concerning } from "../exceptions/concerning";
import type { Issue } from "../describeWorkbook";
import type { OnBooks } from "../onBooks";
import type { SlipsMade } from "../shareReplies";
import { isInForce } from "../../workbook/gradebook/readException";
import { readAsked, type Seat } from "./readAsked";
import { slipMaker } from "./slipMaker";
import { slipPage } from "./slipPage";
import { wordingIn, languageCalled } from "../familyWording/wording";
import { wordingIssues } from "../familyWording/wordingIssues";
import { ENGLISH_HEADING, readWording, type WordingTable } from "../familyWording/wordingTable";
import { words } from "./words";

/** Half a page for each student asked for. */
export function slips(on: OnBooks, asked: unknown): SlipsMade | { refused: string } {
  const wanted = readAsked(on, asked);
  if ("refused" in wanted) return wanted;
  const { seats, who, language, issues } = wanted;
  const table = readWording(on.snapshot);
  const made = seats
    .filter((seat) => who === "asked" || !hasLeft(on, seat))
    .flatMap(slipMaker(on, wordingIn(table, language || ENGLISH_HEADING)))
    .filter(({ open }) => who !== "open" || open.length > 0);
  const nothing = who === "asked" ? words.noStudents : words.nobody;
  return {
    html: slipPage(made, nothing),
    slips: made.length,
    issues: [...issues, ...languageIssues(on, table, language)],
  };
}

/** Who has left is on no list; asked for by name there is a slip. */
export function hasLeft({ books: { exceptions }, today }: OnBooks, { book, place }: Seat): boolean {
  const student = book.students[place];
  if (!student) return true;
  const who = { class: book.settings.name, name: student.name, id: student.id };
  return concerning(exceptions, who).some((row) => row.what === "left" && isInForce(row, today));
}

/** Of the words these slips are in. */
function languageIssues({ books, snapshot }: OnBooks, table: WordingTable, language: string): Issue[] {
  const heading = language === "" ? ENGLISH_HEADING : languageCalled(language, table);
  if (heading !== null) return wordingIssues(snapshot, [ENGLISH_HEADING, heading]);
  const [book] = books.books;
  const place = { tab: table.tab ?? book?.settings.tab ?? "", row: null, column: null };
  const unknown = { ...place, code: "languageUnknown", message: words.noLanguage(language) };
  return [unknown, ...wordingIssues(snapshot, [ENGLISH_HEADING])];
}
