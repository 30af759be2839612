import { sampleWorkbook } from "../../workbench/sample/sample";
import { openLoop, type Loop } from "./loop";

jest.setTimeout(120_000);

let loop: Loop;

beforeAll(async () => {
  loop = await openLoop(sampleWorkbook());
  const { setup } = await loop.call("suggestSetup");
  await loop.call("applySetup", setup);
  await loop.call("buildGroups", {});
});

afterAll(() => loop.close());

interface Reply {
  moved: { student: string; words: string }[];
  warnings: string[];
  issues: { tab: string; row: number; column: string; code: string; message: string }[];
}

/** The row of a student from 1, and what stands there by heading. */
async function lineOf(
  student: string,
): Promise<{ row: number; line: Record<string, unknown>; column: string }> {
  const [head = [], ...rows] = await loop.cells("Corrective Groups");
  const at = rows.findIndex((row) => row[head.indexOf("Student")] === student);
  const line = Object.fromEntries(head.map((heading, place) => [String(heading), rows[at]?.[place]]));
  return { row: at + 2, line, column: String.fromCharCode(65 + head.indexOf("Moved to")) };
}

/** Types under Moved to and builds again. */
async function moving(student: string, text: string): Promise<{ reply: Reply; toast: string }> {
  const { row, column } = await lineOf(student);
  const [, answer] = await loop.run(
    { set: `Corrective Groups!${column}${row}`, value: text },
    { call: "buildGroups", args: [{}] },
  );
  return {
    reply: answer?.value as unknown as Reply,
    toast: answer?.toasts.map(({ message }) => message).join() ?? "",
  };
}

test("a student is moved by hand, stays there, and is released", async () => {
  const { reply } = await moving("Castillo, Maya", "Group 2");
  expect(reply.moved.map(({ student, words }) => `${student}: ${words}`)).toEqual([
    "Castillo, Maya: From Group 1 (LT 4) to Group 2 (LT 4): by Moved to.",
  ]);
  expect((await lineOf("Castillo, Maya")).line).toMatchObject({ Group: "Group 2", "Moved to": "Group 2" });

  const before = await loop.cells("Corrective Groups");
  expect((await loop.call("buildGroups", {}))["moved"]).toEqual([]);
  expect(await loop.cells("Corrective Groups")).toEqual(before);

  const released = await moving("Castillo, Maya", "");
  expect(released.reply.moved.map(({ words }) => words)).toEqual([
    "From Group 2 (LT 4) to Group 1 (LT 4): released, as Moved to was cleared.",
  ]);
});

test("one who has mastered the standard helps, and the reply says so", async () => {
  const { reply } = await moving("Abara, Chidi", "Group 1");
  expect(reply.warnings).toContain(
    "Period 1: Abara, Chidi has mastered LT 4 and stays in Group 1 by Moved to.",
  );
  await moving("Abara, Chidi", "");
});

test("words that name no group, and a pin of nobody, are named with their cells", async () => {
  await loop.run({
    set: "Mastery Exceptions!A2:E2",
    values: [["Period 1", "Nobody, Ned", "", "LT 4", "pin"]],
  });
  const { reply, toast } = await moving("Kim, Seo-yeon", "somewhere");
  const { row, column } = await lineOf("Kim, Seo-yeon");
  expect(reply.issues.map(({ tab, row: at, column: in_, code }) => `${tab}!${in_}${at} ${code}`)).toEqual([
    `Corrective Groups!${column}${row} movedTo`,
    "Mastery Exceptions!B2 groupException",
  ]);
  expect(toast).toMatch(/2 places need a look/);
});

test("groups start with the standard that needs it most; the roster says that this is for groups", async () => {
  const reply = await loop.call("buildGroups", { class: "Period 1", needsMost: true });
  expect(reply["needsMost"]).toEqual([
    { class: "Period 1", standard: "LT 4", title: "Graphs of lines", below: 10, assessed: 25 },
  ]);
  const [refused] = await loop.run({ call: "buildRoster", args: [{ needsMost: true }] });
  expect(refused?.value).toMatchObject({ status: "error", code: "illegalInput" });
});

test("undoing takes the hand's build back with its line of the log", async () => {
  const { row, column } = await lineOf("Kim, Seo-yeon");
  await loop.run({ set: `Corrective Groups!${column}${row}`, value: "Extension" });
  const log = await loop.cells("Mastery Log");
  await loop.call("buildGroups", {});
  expect(await loop.cells("Mastery Log")).not.toEqual(log);
  await loop.call("undoLast");
  expect(await loop.cells("Mastery Log")).toEqual(log);
  expect((await lineOf("Kim, Seo-yeon")).line["Group"]).toBe("Group 2");
});
