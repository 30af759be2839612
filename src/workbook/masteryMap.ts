import { evidenceOf, meaningOfNumbers } from "../mastery/evidence";
import { standingFrom, type Rules } from "../mastery/standing";
import type { PolicyInForce } from "./arguments";
import type { Table } from "./cell";
import { chainsOf } from "./layout/chains";
import { recogniseWide, type WideLayout } from "./layout/wide";
import type { MarkVocabulary } from "./markCell";
import { readMarks, vocabularyOf } from "./marks";
import { rulesOf } from "./standings";
import { standingWords } from "./standingWords";
import { words } from "./words";

/**
 * A heading row and a row per student: name, then the level on each standard. Each original column with its
 * retakes is a standard. Throws one sentence when no gradebook can be recognised.
 */
export function masteryMap(gradebook: Table, corner: string, inForce: PolicyInForce): string[][] {
  const vocabulary = vocabularyOf(inForce.policy);
  const layout = recogniseWide(gradebook, vocabulary);
  if (!layout) throw new Error(words.noGradebook);
  const judging = {
    vocabulary,
    table: inForce.table,
    rules: rulesOf(inForce, inForce.policy.scales[0].criterion),
  };
  const chains = chainsOf(layout.assessments.map((assessment) => assessment.title));
  const columns = chains.map((chain) => levelsOfChain(gradebook, layout, chain.members, judging));
  const heading = [corner || words.student, ...chains.map((chain) => chain.name)];
  const rows = layout.students.map((student, index) => [
    student.name,
    ...columns.map((column) => column[index] ?? ""),
  ]);
  return [heading, ...rows];
}

/** What is the same for every standard of a map. */
interface Judging {
  vocabulary: MarkVocabulary;
  /** Whether the policy was given as a table. */
  table: boolean;
  rules: Rules;
}

/** One standard's answers, a student each. Numbers without points are understood from all scores of the chain. */
function levelsOfChain(
  gradebook: Table,
  layout: WideLayout,
  members: readonly number[],
  { vocabulary, table, rules }: Judging,
): string[] {
  const { scale, levels } = rules;
  const assessments = members.flatMap((member) => layout.assessments[member] ?? []);
  const cells = layout.students.map(({ row }) => assessments.map(({ column }) => gradebook[row]?.[column]));
  const marks = readMarks(cells, vocabulary);
  const measure = { scale, levels, numbers: meaningOfNumbers(marks.seen, scale, table) };
  const points = assessments.map(({ outOf }) => outOf);
  return marks.rows.map((row) => standingWords(standingFrom(evidenceOf(row, points, measure), rules)));
}
