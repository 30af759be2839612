import type { MarkScale } from "./markScale";
import type { Question, Setup } from "./setup";
import { settingIn } from "./policyQuestions";
import { words } from "./words";

/** Letters that were read as levels: a set of them is a likely guess, and which one is mastery the teacher knows. */
export function letterQuestion({ kind }: MarkScale, { policy }: Setup): Question[] {
  if (kind !== "letters") return [];
  const levels = policy
    .filter((row) => row["Setting"] === "Level")
    .map((row) => ({
      name: String(row["Value"]),
      from: String(row["What it means"]),
      typed: String(row["Column E"] || row["Value"]),
    }));
  const guess = settingIn(policy, "Mastery level");
  const choices = levels.slice(0, -1).map(({ name, from }) => ({
    value: name,
    ...words.letterIsMastery(name),
    changes: [
      { list: "policy" as const, match: { Setting: "Mastery level" }, set: { Value: name } },
      { list: "policy" as const, match: { Setting: "Mastery at" }, set: { Value: from } },
    ],
  }));
  const { consequence } = words.letterIsMastery(guess);
  const example = words.letterLevels(
    levels.map(({ typed, name }) => (typed === name ? name : `${typed} = ${name}`)),
  );
  return [{ id: "letters", text: words.letterQuestion(guess), guess, choices, example, consequence }];
}
