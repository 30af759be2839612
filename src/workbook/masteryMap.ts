import { evidenceOf, meaningOfNumbers } from "../mastery/evidence";
import { levelsUnder } from "../mastery/scale";
import { standingFrom } from "../mastery/standing";
import type { PolicyInForce } from "./arguments";
import type { Table } from "./cell";
import { chainsOf } from "./layout/chains";
import { recogniseWide, type WideLayout } from "./layout/wide";
import { readMarks, vocabularyOf } from "./marks";
import { standingWords } from "./standingWords";
import { words } from "./words";

/**
 * A heading row and a row per student: name, then the level on each standard. Each original column with its
 * retakes is a standard. Throws one sentence when no gradebook can be recognised.
 */
export function masteryMap(gradebook: Table, corner: string, inForce: PolicyInForce): string[][] {
  const layout = recogniseWide(gradebook, vocabularyOf(inForce.policy));
  if (!layout) throw new Error(words.noGradebook);
  const chains = chainsOf(layout.assessments.map((assessment) => assessment.title));
  const columns = chains.map((chain) => levelsOfChain(gradebook, layout, chain.members, inForce));
  const heading = [corner || words.student, ...chains.map((chain) => chain.name)];
  const rows = layout.students.map((student, index) => [
    student.name,
    ...columns.map((column) => column[index] ?? ""),
  ]);
  return [heading, ...rows];
}

/** One standard's answers, a student each. Numbers without points are understood from all scores of the chain. */
function levelsOfChain(
  gradebook: Table,
  layout: WideLayout,
  members: readonly number[],
  { policy, method, table }: PolicyInForce,
): string[] {
  const [scale] = policy.scales;
  const levels = levelsUnder(scale, scale.criterion);
  const assessments = members.flatMap((member) => layout.assessments[member] ?? []);
  const cells = layout.students.map(({ row }) => assessments.map(({ column }) => gradebook[row]?.[column]));
  const marks = readMarks(cells, vocabularyOf(policy));
  const measure = { scale, levels, numbers: meaningOfNumbers(marks.seen, scale, table) };
  const rules = { scale, levels, criterion: scale.criterion, method, recent: policy.settings.recent };
  const points = assessments.map(({ outOf }) => outOf);
  return marks.rows.map((row) => standingWords(standingFrom(evidenceOf(row, points, measure), rules)));
}
