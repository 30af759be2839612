import { readinessOf } from "../../mastery/retakes/ticks";
import { NO_CHANGES, type Changes } from "../../workbook/snapshot";
import type { Policy } from "../../workbook/policy";
import { findTable } from "../../workbook/tables/findTable";
import { planTable } from "../../workbook/tables/planTable";
import { WORDING_TABLE } from "../../workbook/tables/specs";
import type { Line } from "../../workbook/tables/tableSpec";
import { FAMILY_SENTENCES, SENTENCE_KEYS } from "./familySentences";
import type { OwnWord } from "./say";
import type { OnBooks } from "../onBooks";
import type { WordingMade } from "../shareReplies";
import { wordingIssues } from "./wordingIssues";
import { words } from "./words";

/** Makes the tab Family Wording, or adds sentences that are new to it. */
export function makeWording({ books, snapshot }: OnBooks): {
  changes: Changes;
  reply: WordingMade;
  toast?: string;
} {
  const { tab: there } = findTable(WORDING_TABLE, snapshot);
  const { change, came, missing } = planTable(WORDING_TABLE, snapshot, linesFor(books.policy), {
    gone: "keep",
  });
  const tab = change?.tab ?? there?.name ?? WORDING_TABLE.title;
  const changes = { ...NO_CHANGES, tabs: change ? [change] : [], show: tab };
  const message = saidOf({ tab, isNew: there === null, came: came.length, missing: missing.length });
  return { changes, reply: { tab, message, issues: wordingIssues(snapshot) } };
}

interface Made {
  tab: string;
  isNew: boolean;
  /** Sentences that were added. */
  came: number;
  /** Headings that are gone. */
  missing: number;
}

function saidOf({ tab, isNew, came, missing }: Made): string {
  if (missing > 0) return words.headingsGone(tab);
  if (isNew) return words.made(tab);
  return came === 0 ? words.nothingNew(tab) : words.added(came, tab);
}

/** Every sentence, then the policy's own words. */
function linesFor({ scales, settings }: Policy): Line[] {
  const levels = scales.flatMap((scale) => scale.levels.map(({ name }) => name));
  const ticks = settings.beforeRetake.filter((tick) => readinessOf(tick) === "other");
  return [
    ...SENTENCE_KEYS.map((key): Line => {
      const [english, when] = FAMILY_SENTENCES[key];
      return { Sentence: key, When: when, English: english };
    }),
    ...ownLines("level", levels),
    ...ownLines("tick", ticks),
  ];
}

function ownLines(kind: OwnWord, names: readonly string[]): Line[] {
  return [...new Set(names)].map((name) => ({
    Sentence: `${kind}: ${name}`,
    When: words.ownWord[kind](name),
    English: name,
  }));
}
