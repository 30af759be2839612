import { cellKind, numberIn } from "../../workbook/layout/cellKinds";
import { readPolicyTable } from "../../workbook/policyTable";
import type { Asked, Asking } from "./asked";
import { pointsAt } from "./cutInPoints";
import { questionWords } from "./questionWords";
import { keyIn, policyTableOf } from "./setupRow";
import type { Suggested } from "./suggestedRows";

const words = questionWords.cut;

/** Where only full marks reach the cut, one point less may be what the teacher means. From 3 points on, or 1 would be half. */
const ASKED_OF = [3, 4] as const;

export function cutQuestions({ suggested, setup: { policy, standards } }: Asking): Asked[] {
  const [scale] = readPolicyTable(policyTableOf(policy)).policy.scales;
  if (scale.best === "lowest") return [];
  const ownBy = new Map<string, Suggested[]>();
  for (const one of suggested) {
    const key = keyIn(one.row, "Standard");
    ownBy.set(key, [...(ownBy.get(key) ?? []), one]);
  }
  const free = standards.filter((row) => row["Mastery at"] === "").map((row) => String(row["Code"]));
  return ASKED_OF.flatMap((points) => {
    if (pointsAt(scale.criterion / scale.maximum, points, 1) < points) return [];
    const concerned = free.flatMap((code) => {
      const own = ownBy.get(keyIn({ code }, "code")) ?? [];
      return own.length > 0 && own.every((one) => isOutOf(one, points)) ? [{ code, own }] : [];
    });
    const [first] = concerned;
    return first === undefined ? [] : [cutQuestion(points, first, concerned)];
  });
}

/** In whole points. */
function isOutOf({ points: { outOf }, item }: Suggested, points: number): boolean {
  const isWhole = item.scores.every(
    (score) => cellKind(score) !== "number" || Number.isInteger(numberIn(score)),
  );
  return outOf === points && isWhole;
}

interface Concerned {
  code: string;
  own: readonly Suggested[];
}

function cutQuestion(points: number, first: Concerned, concerned: readonly Concerned[]): Asked {
  const less = words.label(points - 1, points);
  const numbersIn = ({ own }: Concerned) =>
    own.flatMap(({ item }) => item.scores.flatMap((score) => numberIn(score) ?? []));
  const numbers = numbersIn(first);
  const full = numbers.filter((number) => number >= points).length;
  const near = numbers.filter((number) => number >= points - 1).length - full;
  return {
    id: `cut ${points}`,
    text: words.text(first.code, concerned.length - 1, points),
    guess: "full",
    choices: [
      { value: "full", label: words.label(points, points), meaning: "", changes: [] },
      {
        value: "less",
        label: less,
        meaning: words.less(less),
        changes: concerned.map(({ code }) => ({
          list: "standards",
          match: { Code: code },
          set: { "Mastery at": less },
        })),
      },
    ],
    example: words.example(first.code, points, { full, near }),
    about: concerned.flatMap(({ own }) => own.map(({ row }) => row)),
    cells: concerned.reduce((sum, one) => sum + numbersIn(one).length, 0),
  };
}
