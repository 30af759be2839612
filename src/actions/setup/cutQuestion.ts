import { cellKind, numberIn } from "../../workbook/layout/cellKinds";
import { readPolicyTable } from "../../workbook/policyTable";
import { pointsAt } from "./cutInPoints";
import type { Question, Setup } from "./setup";
import { keyIn, policyTableOf } from "./setupRow";
import type { Suggested } from "./suggestedRows";
import { words } from "./words";

/** Where only full marks reach the cut, one point less may be what the teacher means. From 3 points on, or 1 would be half. */
const ASKED_OF = [3, 4] as const;

export function cutQuestions(suggested: readonly Suggested[], { policy, standards }: Setup): Question[] {
  const [scale] = readPolicyTable(policyTableOf(policy)).policy.scales;
  if (scale.best === "lowest") return [];
  return ASKED_OF.flatMap((points) => {
    if (pointsAt(scale.criterion / scale.maximum, points, 1) < points) return [];
    const codes = standards.flatMap((row) => (row["Mastery at"] === "" ? [String(row["Code"])] : []));
    const concerned = codes.filter((code) => isOnlyOutOf(code, points, suggested));
    const [first] = concerned;
    return first === undefined ? [] : [cutQuestion(points, concerned, suggested)];
  });
}

/** All its columns are out of so many points, in whole points. */
function isOnlyOutOf(code: string, points: number, suggested: readonly Suggested[]): boolean {
  const own = suggested.filter(({ row }) => keyIn(row, "Standard") === keyIn({ code }, "code"));
  return (
    own.length > 0 &&
    own.every(
      ({ points: { outOf }, item }) =>
        outOf === points &&
        item.scores.every((score) => cellKind(score) !== "number" || Number.isInteger(numberIn(score))),
    )
  );
}

function cutQuestion(points: number, codes: readonly string[], suggested: readonly Suggested[]): Question {
  const less = `${points - 1} of ${points}`;
  const own = suggested.find(({ row }) => row["Standard"] === codes[0]);
  const numbers = (own?.item.scores ?? []).flatMap((score) => numberIn(score) ?? []);
  const full = numbers.filter((number) => number >= points).length;
  const near = numbers.filter((number) => number >= points - 1).length;
  const said = words.cutQuestion({ code: codes[0] as string, more: codes.length - 1, points, full, near });
  return {
    id: `cut ${points}`,
    text: said.text,
    guess: "full",
    choices: [
      { value: "full", changes: [], ...said.full },
      {
        value: "less",
        changes: codes.map((Code) => ({ list: "standards", match: { Code }, set: { "Mastery at": less } })),
        ...said.less,
      },
    ],
    example: said.example,
    consequence: said.full.consequence,
  };
}
