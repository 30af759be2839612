import path from "node:path";
import { openHost } from "../workbench/host/openHost";
import type { Host } from "../workbench/host/host";
import type { WorkbookFile } from "../workbench/files/workbookFile";
import { runAll } from "../workbench/steps/runStep";
import { openSession } from "../workbench/steps/session";
import { tab, workbook } from "./workbench/host/testHost";
import { findProject } from "./project";

const gradebook = (): WorkbookFile =>
  workbook([
    tab("Period 1", [
      ["Student", "Quiz", "Level"],
      ["=1+1", 8, "=MASTERY_LEVEL(B2,10,,MASTERY_POLICY)"],
      ["Zoë O'Neill", 6, "=AVERAGE(B2:B3)"],
    ]),
  ]);

/** Runs steps on the add-on as built; the answers and the workbook afterwards. */
async function run(
  steps: unknown[],
  file = gradebook(),
): Promise<{ answers: Answer[]; after: WorkbookFile }> {
  const root = findProject();
  const host: Host = await openHost({
    file,
    dist: path.join(root, "dist"),
    today: "2026-11-20",
    build: path.join(root, "build"),
  });
  try {
    const answers = (await runAll(await openSession({ host }), steps)) as Answer[];
    return { answers, after: host.engine.save() };
  } finally {
    await host.close();
  }
}
interface Answer {
  value: { status: string; code?: string; tab?: string; added?: boolean };
  serviceCalls: { read: number; write: number; format: number; other: number };
  values: unknown[][];
  errors: string[][];
  toasts: { message: string }[];
}
const ADD = { call: "addPolicyTab", args: [], answers: ["YES"] };

describe("adding the policy tab", () => {
  test("asks first: without a Yes nothing is written", async () => {
    const untouched = (await run([])).after;
    for (const answers of [["NO"], []]) {
      const { answers: said, after } = await run([{ call: "addPolicyTab", args: [], answers }]);
      expect(said[0]?.value).toMatchObject({ status: "error", code: "cancelled" });
      expect(after).toEqual(untouched);
    }
  });

  test("leaves the teacher's tabs as they were, and the formulas that name it answer", async () => {
    const { answers, after } = await run([
      { get: "Period 1!C2" },
      ADD,
      { get: "Period 1!C2" },
      { set: "Mastery Policy!B6", value: "90 %" },
      { get: "Period 1!C2" },
    ]);
    expect(answers[0]?.errors).toEqual([
      ["policy: the range it names is gone; point it to a policy table again."],
    ]);
    expect(answers[1]?.value).toEqual({ status: "ok", tab: "Mastery Policy", added: true });
    expect(answers[1]?.toasts[0]?.message).toContain("MASTERY_POLICY calculates again");
    expect(answers[2]?.values).toEqual([["Mastery"]]);
    expect(answers[4]?.values).toEqual([["Approaching"]]);
    const [teachers] = after.sheets;
    const [before] = (await run([])).after.sheets;
    const typed = (sheet = teachers) =>
      sheet?.cells.map(({ formula, value, ...rest }) => ({ ...rest, typed: formula ?? value }));
    expect(typed(teachers)).toEqual(typed(before));
  });

  test("a second time changes nothing", async () => {
    const once = await run([ADD]);
    const twice = await run([ADD, ADD]);
    expect(twice.answers[1]?.value).toEqual({ status: "ok", tab: "Mastery Policy", added: false });
    expect(twice.after).toEqual(once.after);
  });

  test("a teacher's own tab of that name stays as it is", async () => {
    const file = gradebook();
    file.sheets.push(tab("Mastery Policy", [["Dear parents", ""]]));
    const { answers, after } = await run([ADD], file);
    expect(answers[0]?.value).toMatchObject({ tab: "Mastery Policy 2", added: true });
    expect(after.sheets[1]?.cells).toEqual([
      { row: 0, column: 0, value: "Dear parents" },
      { row: 0, column: 1, value: "" },
    ]);
  });

  test("a fault at any service call loses nothing, and the next run ends as a clean run does", async () => {
    const clean = await run([ADD]);
    const { read, write, format, other } = clean.answers[0]?.serviceCalls ?? {
      read: 0,
      write: 0,
      format: 0,
      other: 0,
    };
    const calls = read + write + format + other;
    expect(calls).toBeGreaterThan(20);
    for (let call = 1; call <= calls; call++) {
      const { answers, after } = await run([{ failAt: call }, ADD, ADD]);
      expect({ call, after: after.sheets, names: after.names }).toEqual({
        call,
        after: clean.after.sheets,
        names: clean.after.names,
      });
      expect(answers[2]?.value.status).toBe("ok");
    }
  }, 60_000);

  test("somebody who may only look is told so", async () => {
    const { answers } = await run([{ user: "viewer" }, ADD]);
    expect(answers[1]?.value).toMatchObject({ status: "error", code: "notAllowed" });
  });

  test("when another editor adds it while the question is open, there is one policy tab", async () => {
    const { answers, after } = await run([{ during: { call: 9, steps: [ADD] } }, ADD]);
    expect(answers[1]?.value.status).toBe("ok");
    expect(after.sheets.map(({ name }) => name)).toEqual(["Period 1", "Mastery Policy"]);
  });
});
