import fc from "fast-check";
import { functionAnswers, LOADING } from "../../workbench/page/functions/answers";
import { evaluateFunctions } from "../../workbench/server/evaluate";
import type { FunctionArgument } from "../../workbench/engine/engine";

type Ask = Parameters<typeof functionAnswers>[0];
/** Goes through JSON and the server's side, as in life. */
const askServer =
  (call: Parameters<typeof evaluateFunctions>[1], messages: unknown[] = []): Ask =>
  async (texts, requests) => {
    messages.push(requests);
    const message = { type: "evaluate" as const, id: 1, texts, requests };
    return evaluateFunctions(JSON.parse(JSON.stringify(message)), call);
  };
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe("a custom function in the grid", () => {
  test("shows Loading… until the server has answered, then the answer", async () => {
    const answers = functionAnswers(
      askServer(() => "Mastery"),
      () => undefined,
    );
    expect(answers.call("MASTERY_LEVEL", [8])).toBe(LOADING);
    expect(answers.waiting()).toBe(true);
    await settle();
    expect(answers.waiting()).toBe(false);
    expect(answers.call("MASTERY_LEVEL", [8])).toBe("Mastery");
  });

  test("all calls of one calculation are one message and one recalculation", async () => {
    const messages: unknown[][] = [];
    const recalculate = jest.fn();
    const answers = functionAnswers(
      askServer(() => 1, messages),
      recalculate,
    );
    for (let row = 0; row < 500; row++) answers.call("F", [row]);
    answers.call("F", [3]);
    await settle();
    expect(messages).toHaveLength(1);
    expect(messages[0]).toHaveLength(500);
    expect(recalculate).toHaveBeenCalledTimes(1);
  });

  test("a table that stands in many calls is sent once", async () => {
    const sent: string[][] = [];
    const policy = [["Setting", "Value"]];
    const answers = functionAnswers(
      async (texts, requests) => {
        sent.push(texts);
        return requests.map(() => ({ value: 1 }));
      },
      () => undefined,
    );
    for (let row = 0; row < 9; row++) answers.call("F", [row, policy]);
    await settle();
    expect(sent[0]?.filter((text) => text.includes("Setting"))).toHaveLength(1);
  });

  test("what it throws is thrown with the same words, and does not stop the others", async () => {
    const call = (_: string, [row]: FunctionArgument[]) => {
      if (row === 1) throw new Error("Recent scores is 0; it must be at least 1.");
      return "ok";
    };
    const answers = functionAnswers(askServer(call), () => undefined);
    [0, 1, 2].forEach((row) => answers.call("F", [row]));
    await settle();
    expect(() => answers.call("F", [1])).toThrow("Recent scores is 0; it must be at least 1.");
    expect([0, 2].map((row) => answers.call("F", [row]))).toEqual(["ok", "ok"]);
  });

  test("sends its arguments unchanged, missing ones and dates too", async () => {
    const scalar = fc.oneof(
      fc.string(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      fc.boolean(),
      fc.record({ date: fc.integer() }),
    );
    const rows = fc.array(fc.array(scalar, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });
    const argument = fc.oneof(scalar, rows, fc.constant(undefined));
    await fc.assert(
      fc.asyncProperty(fc.array(argument, { maxLength: 4 }), async (args) => {
        let received: unknown;
        const answers = functionAnswers(
          askServer((_, got) => {
            received = got;
            return 1;
          }),
          () => undefined,
        );
        answers.call("F", args);
        await settle();
        expect(received).toEqual(args);
      }),
    );
  });
});
