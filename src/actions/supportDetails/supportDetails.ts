import { FORMAT_VERSION } from "../../workbook/settings";
import { findTable } from "../../workbook/tables/findTable";
import { frozenFormulas } from "../../workbook/tables/frozenFormulas";
import { isOwnName } from "../../workbook/tables/ownership";
import { ASSESSMENTS_TABLE } from "../../workbook/tables/specs";
import { describeWorkbook } from "../describeWorkbook";
import { liveFormulas } from "../freeze/liveFormulas";
import { groupsOf } from "../groupsOf";
import type { OnBooks } from "../onBooks";
import { suggestSetup } from "../setup/suggestSetup";
import type { SupportDetails } from "../shareReplies";
import { undoWords } from "../undo/undoWords";
import { changedSettings } from "./changedSettings";
import { classLines } from "./classLines";
import { VERSION } from "./version";
import { words } from "./words";

/** What only Sheets knows. */
export interface Around {
  /** Such as "en_US". */
  locale: string;
  timeZone: string;
  /** What can be taken back, in words; null: nothing. */
  lastAction: string | null;
}

/** What helps whoever helps: versions, sizes, settings that are not the default, codes of issues; no word of a person. */
export function supportDetails(on: OnBooks, { locale, timeZone, lastAction }: Around): SupportDetails {
  const { books, snapshot } = on;
  const { policy } = books;
  const assessments = findTable(ASSESSMENTS_TABLE, snapshot).lines.length;
  const standards = new Set(books.books.flatMap((book) => book.standards.map(({ code }) => code))).size;
  const known = Object.values(undoWords).find((what) => what === lastAction) ?? null;
  const lines = [
    words.version(VERSION, FORMAT_VERSION, policy.settings.formatVersion),
    words.where(locale, timeZone),
    ...tabLines(on),
    ...classLines(books.books),
    words.lines(standards, assessments, books.exceptions.length),
    words.policy(
      policy.scales.length,
      policy.scales.reduce((sum, { levels }) => sum + levels.length, 0),
      policy.codes.size,
    ),
    words.calendar(policy.terms.length, policy.holidays.length, policy.courseGrades.length),
    words.settings(changedSettings(policy.settings)),
    words.functions(liveFormulas(on).live.length, frozenFormulas(snapshot).length),
    words.issues(codesIn(on)),
    words.lastAction(known),
  ];
  return { text: lines.join("\n") };
}

/** By their range names, which nobody words; a term's hold its days. */
function tabLines({ snapshot: { tabs, names } }: OnBooks): string[] {
  const own = names.filter(({ name, tab }) => tab !== null && isOwnName(name));
  const kindOf = (name: string) => name.replace(/_\d.*$/, "");
  const kinds = groupsOf(own, ({ name }) => kindOf(name));
  return [
    words.tabs(tabs.length, own.length),
    words.own(kinds.map((same) => words.times(kindOf(same[0].name), same.length))),
  ];
}

/** Codes stand in closed lists; what an issue says may hold names. */
function codesIn({ snapshot, today }: OnBooks): string[] {
  const { issues, policy } = describeWorkbook(snapshot, { today, undo: null });
  const all = [...issues, ...policy.issues, ...suggestSetup(snapshot, today).issues];
  const counts = groupsOf(all, ({ code }) => code).map((same) => words.times(same[0].code, same.length));
  return counts.sort();
}
