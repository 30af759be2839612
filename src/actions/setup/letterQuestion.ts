import { cellKind } from "../../workbook/layout/cellKinds";
import type { Asked, Asking } from "./asked";
import { settingIn } from "./policyQuestions";
import { markWords } from "./markWords";
import { scaleIn } from "./withScale";

const words = markWords.letters;

/** Letters that were read as levels: a set of them is a likely guess, and which one is mastery the teacher knows. */
export function letterQuestion({ scale: { kind }, setup: { policy }, suggested }: Asking): Asked[] {
  if (kind !== "letters") return [];
  const levels = scaleIn(policy)
    .filter((row) => row["Setting"] === "Level")
    .map((row) => ({
      name: String(row["Value"]),
      from: String(row["What it means"]),
      typed: String(row["Column E"] || row["Value"]),
    }));
  const guess = settingIn(policy, "Mastery level");
  const isLetter = (score: unknown) => typeof score === "string" && cellKind(score) === "code";
  return [
    {
      id: "letters",
      text: words.text(guess),
      guess,
      choices: levels.slice(0, -1).map(({ name, from }) => ({
        value: name,
        label: words.isMastery(name),
        meaning: words.meaning(name),
        changes: [
          { list: "policy", match: { Setting: "Mastery level" }, set: { Value: name } },
          { list: "policy", match: { Setting: "Mastery at" }, set: { Value: from } },
        ],
      })),
      example: words.levels(levels.map(({ typed, name }) => (typed === name ? name : `${typed} = ${name}`))),
      about: suggested.map(({ row }) => row),
      cells: suggested.reduce((sum, { item }) => sum + item.scores.filter(isLetter).length, 0),
    },
  ];
}
