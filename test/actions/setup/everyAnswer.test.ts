import fc from "fast-check";
import { answered, answeredAnew } from "../../../src/actions/setup/answered";
import { checkSetup } from "../../../src/actions/setup/checkSetup";
import { planSetup } from "../../../src/actions/setup/planSetup";
import { previewSetup } from "../../../src/actions/setup/previewSetup";
import type { Question, Setup } from "../../../src/actions/setup/setup";
import { suggestSetup } from "../../../src/actions/setup/suggestSetup";
import { readBooks } from "../../../src/workbook/gradebook/readBooks";
import { NO_CHANGES, type Snapshot } from "../../../src/workbook/snapshot";
import { workbook } from "../snapshotMaker";
import { applied, classTab, TODAY } from "./makers";
import { sharedFiles, sharedSnapshot } from "./sharedBooks";
import { ASKING } from "./askingBooks";

/** A tenth of the real files in the usual run: each choice of each question sets a workbook up anew. */
const isChosen = (_: string, at: number): boolean => process.env["LOOP_FAULTS"] === "all" || at % 10 === 0;

const books: [string, () => Promise<Snapshot>][] = [
  ...Object.entries(ASKING).map(([name, text]): [string, () => Promise<Snapshot>] => [
    name,
    () => Promise.resolve(workbook([classTab("P", text)])),
  ]),
  ...sharedFiles
    .filter(isChosen)
    .map((file): [string, () => Promise<Snapshot>] => [file, () => sharedSnapshot(file)]),
];

function changesOf({ choices }: Question, value: string) {
  return choices.find((choice) => choice.value === value)?.changes ?? [];
}

/** Applied it is valid, can be previewed, says nothing is wrong, comes back as it was sent, and changes nothing more. */
function expectKept(snapshot: Snapshot, setup: Setup): void {
  expect(checkSetup(JSON.parse(JSON.stringify(setup)))).toEqual({ setup });
  expect(previewSetup(snapshot, setup, TODAY).levels.length).toBeGreaterThan(0);
  const plan = planSetup(snapshot, setup);
  expect(plan.applied.issues).toEqual([]);
  const after = applied(snapshot, setup);
  expect(planSetup(after, setup).changes).toEqual(NO_CHANGES);
  const again = suggestSetup(after, TODAY);
  expect(again).toMatchObject({ stored: true, questions: [] });
  expect(planSetup(after, again.setup).changes).toEqual(NO_CHANGES);
  expect(previewSetup(after, again.setup, TODAY).changed).toEqual([]);
  expect(readBooks(after, TODAY)?.issues).toEqual([]);
}

describe.each(books)("%s", (_, read) => {
  test("asks five questions at most, each with its guess among the choices and a consequence", async () => {
    const { questions, setup } = suggestSetup(await read(), TODAY);
    expect(questions.length).toBeLessThanOrEqual(5);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    for (const { guess, choices, consequence, example, text } of questions) {
      expect(choices.filter(({ value }) => value === guess)).toMatchObject([{ consequence }]);
      expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length);
      expect(choices.length).toBeGreaterThan(1);
      expect([text, example, ...choices.map((choice) => choice.label)]).not.toContain("");
      expect(`${text} ${example} ${choices.map((one) => one.consequence).join(" ")}`).not.toMatch(
        /undefined|null \(|NaN|\(\)/,
      );
      expect(answered(setup, changesOf({ choices } as Question, guess))).toEqual(setup);
    }
  });

  test("every choice is a set-up that is kept, and taken back leaves nothing behind", async () => {
    const snapshot = await read();
    const { questions, setup } = suggestSetup(snapshot, TODAY);
    for (const question of questions)
      for (const { value } of question.choices) {
        const chosen = answered(setup, changesOf(question, value));
        expectKept(snapshot, chosen);
        const back = answeredAnew(
          { setup: chosen, base: setup },
          question.choices,
          changesOf(question, question.guess),
        );
        expect(back).toEqual(setup);
      }
  });

  test("any answers together are a set-up that is kept", async () => {
    const snapshot = await read();
    const { questions, setup } = suggestSetup(snapshot, TODAY);
    const one = ({ choices }: Question) => fc.constantFrom(...choices.map(({ changes = [] }) => changes));
    if (questions.length > 1)
      fc.assert(
        fc.property(fc.tuple(...questions.map(one)), (all) =>
          expectKept(snapshot, all.reduce(answered, setup)),
        ),
        { numRuns: 3 },
      );
  });
});
