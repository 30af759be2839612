import type { Day } from "../../mastery/calendar/day";
import { nameKey } from "../../mastery/name";
import { booksOf } from "../../workbook/gradebook/booksOf";
import type { Books, ClassBook, StandardInClass } from "../../workbook/gradebook/classBook";
import { readBooks } from "../../workbook/gradebook/readBooks";
import { masteryIndex } from "../../mastery/scale";
import { standingWords } from "../../workbook/standingWords";
import type { Snapshot } from "../../workbook/snapshot";
import { findTable } from "../../workbook/tables/findTable";
import { EXCEPTIONS_TABLE } from "../../workbook/tables/specs";
import { cutIn } from "./cutInPoints";
import { retakeWarnings } from "./retakeWarnings";
import type { LevelsOfStandard, Setup, SetupPreview } from "./setup";
import { setupLines } from "./setupLines";
import { policyTableOf } from "./setupRow";

/** The classes as they would be read under a setup. */
export function booksOfSetup(snapshot: Snapshot, setup: Setup, today: Day): Books {
  const lines = setupLines(snapshot, setup);
  return booksOf({
    policy: policyTableOf(lines.policy),
    classes: lines.classes,
    standards: lines.standards,
    assessments: lines.assessments,
    exceptions: findTable(EXCEPTIONS_TABLE, snapshot).lines.map(({ line }) => line),
    tabs: snapshot.tabs,
    today,
  });
}

/** How every class would stand under a setup, and whose level would be another than now; nothing is written. */
export function previewSetup(snapshot: Snapshot, setup: Setup, today: Day): SetupPreview {
  const books = booksOfSetup(snapshot, setup, today);
  const before = readBooks(snapshot, today);
  return {
    levels: books.books.flatMap((book) => book.standards.map((standard, at) => levelsOn(book, standard, at))),
    changed: before ? changedIn(before, books) : [],
    warnings: retakeWarnings(books).map(({ message }) => message),
  };
}

function levelsOn(book: ClassBook, standard: StandardInClass, at: number): LevelsOfStandard {
  const standings = book.standings.flatMap((own) => own[at]?.standing ?? []);
  const results = book.standings.flatMap((own) => own[at]?.results ?? []);
  const typed = results.flatMap(({ entries }) => entries.map((entry) => entry.typed));
  const mastery = standard.scale.levels[masteryIndex(standard.scale)]?.name;
  const atMastery = standard.levels.findIndex(({ name }) => name === mastery);
  const count = (kind: "notAssessed" | "check" | "moreEvidence") =>
    standings.filter((standing) => standing.kind === kind).length;
  return {
    class: book.settings.name,
    standard: standard.code,
    title: standard.title,
    ...cutIn(standard, typed),
    counts: standard.levels.map(({ name, colour }, index) => ({
      level: name,
      colour,
      mastery: index <= atMastery,
      students: standings.filter((standing) => standing.kind === "assessed" && standing.level === name)
        .length,
    })),
    notAssessed: count("notAssessed"),
    moreEvidence: count("moreEvidence"),
    check: count("check"),
  };
}

/** The level of each student on each standard, by class, student and code; twins of one key in order. */
function levelsBy({ books }: Books): Map<string, { student: string; words: string }> {
  const levels = new Map<string, { student: string; words: string }>();
  for (const { settings, students, standards, standings } of books) {
    const times = new Map<string, number>();
    students.forEach(({ key, name }, at) => {
      const nth = (times.get(key) ?? 0) + 1;
      times.set(key, nth);
      standards.forEach(({ code }, place) => {
        const standing = standings[at]?.[place]?.standing;
        const where = [nameKey(settings.name), nameKey(code), key, nth].join("\n");
        if (standing) levels.set(where, { student: name, words: standingWords(standing) });
      });
    });
  }
  return levels;
}

function changedIn(before: Books, after: Books): SetupPreview["changed"] {
  const old = levelsBy(before);
  const names = new Map(after.books.map(({ settings }) => [nameKey(settings.name), settings.name]));
  const codes = new Map(
    after.books.flatMap(({ standards }) => standards.map(({ code }) => [nameKey(code), code] as const)),
  );
  return [...levelsBy(after)].flatMap(([where, { student, words }]) => {
    const was = old.get(where)?.words ?? "";
    const [name = "", code = ""] = where.split("\n");
    if (was === words) return [];
    return [
      {
        class: names.get(name) ?? name,
        student,
        standard: codes.get(code) ?? code,
        before: was,
        after: words,
      },
    ];
  });
}
