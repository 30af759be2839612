import { columnLetters } from "../../workbook/cell";
import { notCounted, plainText, pointsBehind } from "../../workbook/explain/markOnScale";
import { words as cellWords } from "../../workbook/explain/words";
import { asTyped } from "../../workbook/gradebook/asTyped";
import type { ResultEntry } from "../../workbook/gradebook/classBook";
import { markWords } from "../../workbook/words";
import { round } from "../../mastery/rounding";
import type { EvidenceRow } from "../shareReplies";
import { countedAttempt, labelOf, outOfEntry } from "./attempts";
import { deciding } from "./deciding";
import { whyNot } from "./evidenceLines";
import { scoredChains, type CountedChain, type StudentOnStandard } from "./studentOnStandard";
import { shortDay, words } from "./words";

/** A row for every mark of the student on the standard, those that are only shown too, in order of time. */
export function evidenceRows(one: StudentOnStandard, tab: string): EvidenceRow[] {
  const deciders = deciding(one);
  const { chains } = one.standard;
  const rows = chains.flatMap((chain, at) => {
    const result = one.known.results[at];
    return (result?.entries ?? []).map((entry) => {
      const counted = { chain, result: result as CountedChain["result"] };
      return { ...rowOf(entry, counted, one), decides: deciders.includes(entry), tab };
    });
  });
  return inTime(rows);
}

type OwnRow = Omit<EvidenceRow, "decides" | "tab">;

function rowOf(entry: ResultEntry, counted: CountedChain, one: StudentOnStandard): OwnRow {
  const { chain } = counted;
  const { day, value, row, column } = entry;
  return {
    assessment: chain.assessment,
    kind: chain.kind,
    label: value === null ? (day === null ? "" : shortDay(day)) : labelOf(entry, counted),
    day,
    typed: typedWords(entry, counted, one),
    value: value === null ? null : round(value),
    counts: chain.weight !== 0,
    why: why(entry, counted, one),
    cell: `${columnLetters(column)}${row}`,
  };
}

/** "2 of 4" where the points are those of the column. */
function typedWords(entry: ResultEntry, { chain }: CountedChain, { standard }: StudentOnStandard): string {
  const { typed, mark, value } = entry;
  const outOf =
    value === null
      ? null
      : pointsBehind({ typed, mark, outOf: outOfEntry(entry, chain) }, value, standard.scale);
  return outOf === null ? asTyped(entry) : cellWords.ofPoints(asTyped(entry), plainText(outOf));
}

function why(entry: ResultEntry, counted: CountedChain, one: StudentOnStandard): string {
  const { problem, value } = entry;
  if (problem) return words.unreadable(markWords(problem));
  if (value === null) return notCounted(entry);
  if (counted.chain.weight === 0) return whyNot(counted.chain);
  const { retakeRule, recent } = one.policy.settings;
  if (countedAttempt(counted, one.policy)?.entry !== entry)
    return retakeRule === "replace" ? words.laterCounts : words.betterCounts;
  const chains = scoredChains(one).map(({ chain }) => chain);
  const isLeftOut = recent !== null && chains.indexOf(counted.chain) < chains.length - recent;
  return isLeftOut ? words.leftOut(recent) : "";
}

/** A retake stands where it was sat; what has no day stays behind what stood before it. */
function inTime(rows: readonly EvidenceRow[]): EvidenceRow[] {
  let latest = "";
  const dated = rows.map((row) => {
    latest = row.day ?? latest;
    return { row, day: latest };
  });
  return dated.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).map(({ row }) => row);
}
