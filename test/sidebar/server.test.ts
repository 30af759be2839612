import fc from "fast-check";
import type { CallName, ScriptRun } from "../../sidebar/server";

interface Sent {
  name: string;
  succeed: (reply: unknown) => void;
  fail: (error: unknown) => void;
}
let sent: Sent[];

/** A google.script.run whose answers the test gives by hand. */
function run(succeed: Sent["succeed"] = () => undefined, fail: Sent["fail"] = () => undefined): ScriptRun {
  const call = (name: string) => () => void sent.push({ name, succeed, fail });
  return {
    withSuccessHandler: (handler) => run(handler, fail),
    withFailureHandler: (handler) => run(succeed, handler),
    ...{ ping: call("ping"), describeWorkbook: call("describeWorkbook") },
  };
}

/** The wrapper as a freshly opened panel has it: nothing under way. */
function freshServer(): typeof import("../../sidebar/server") {
  jest.resetModules();
  sent = [];
  return jest.requireActual("../../sidebar/server");
}

beforeEach(() => {
  jest.useFakeTimers();
  globalThis.google = { script: { run: run() } };
  Object.defineProperty(globalThis, "navigator", { value: { onLine: true }, configurable: true });
});
afterEach(() => jest.useRealTimers());

const PONG = { status: "ok", version: "1" };

test("resolves to what the add-on answers", async () => {
  const { callServer } = freshServer();
  const reply = callServer("ping");
  sent[0]?.succeed(PONG);
  expect(await reply).toEqual(PONG);
});

test("an error reply comes through as it is", async () => {
  const { callServer } = freshServer();
  const reply = callServer("ping");
  const error = { status: "error", code: "locked", message: "Somebody else is at it." };
  sent[0]?.succeed(error);
  expect(await reply).toEqual(error);
});

test.each([
  [{ name: "ScriptError", message: "Error code PERMISSION_DENIED." }, "otherAccount"],
  [new Error("Authorization is required to perform that action."), "otherAccount"],
  ["You do not have permission to call SpreadsheetApp.getUi.", "otherAccount"],
  [new Error("Authorisation needed"), "otherAccount"],
  [new Error("NetworkError: Connection failure due to HTTP 0"), "offline"],
  [new Error("Script function not found: ping"), "outOfDate"],
  [new Error("Exceeded maximum execution time"), "broken"],
  [undefined, "broken"],
  [null, "broken"],
])("a failure %j is told as %s, with words and what Google said", async (error, code) => {
  const { callServer } = freshServer();
  const reply = callServer("ping");
  sent[0]?.fail(error);
  expect(await reply).toMatchObject({
    status: "error",
    code,
    message: expect.stringMatching(/Nothing was lost/),
  });
});

test.each([[null], [undefined], ["ok"], [{}], [{ status: "maybe" }], [[PONG]]])(
  "an answer %j that is no reply is our own mistake",
  async (answer) => {
    const { callServer } = freshServer();
    const reply = callServer("ping");
    sent[0]?.succeed(answer);
    expect(await reply).toMatchObject({ status: "error", code: "broken" });
  },
);

test("a call gives up after its time, not before", async () => {
  const { callServer, WAIT } = freshServer();
  const settled = jest.fn();
  const reply = callServer("ping").then(settled);
  await jest.advanceTimersByTimeAsync(WAIT - 1);
  expect(settled).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(1);
  await reply;
  expect(settled).toHaveBeenCalledWith(expect.objectContaining({ status: "error", code: "timedOut" }));
});

test("a call whose turn comes after its time is not sent", async () => {
  const { callServer } = freshServer();
  const first = Array.from({ length: 10 }, () => callServer("ping", { wait: 60_000 }));
  const late = callServer("describeWorkbook", { wait: 1_000 });
  await jest.advanceTimersByTimeAsync(1_000);
  expect(await late).toMatchObject({ code: "timedOut" });
  sent.forEach(({ succeed }) => succeed(PONG));
  await Promise.all(first);
  expect(sent.map(({ name }) => name)).not.toContain("describeWorkbook");
});

test("calls that nobody waits for any more still count until Google has surely ended them", async () => {
  const { callServer, WAIT_FOR_A_PERSON } = freshServer();
  Array.from({ length: 10 }, () => callServer("ping", { wait: 1_000 }));
  await jest.advanceTimersByTimeAsync(1_000);
  void callServer("describeWorkbook", { wait: WAIT_FOR_A_PERSON * 2 });
  expect(sent).toHaveLength(10);
  await jest.advanceTimersByTimeAsync(WAIT_FOR_A_PERSON);
  expect(sent[10]?.name).toBe("describeWorkbook");
});

test("at most ten calls are under way, in the order they were asked, and each gets its own answer", async () => {
  const names = fc.array(fc.constantFrom<CallName>("ping", "describeWorkbook"), {
    minLength: 1,
    maxLength: 35,
  });
  await fc.assert(
    fc.asyncProperty(names, fc.infiniteStream(fc.nat()), async (asked, chances) => {
      const { callServer } = freshServer();
      const replies = asked.map((name) => callServer(name));
      const open: number[] = [];
      for (let answered = 0, known = 0; answered < asked.length; answered += 1) {
        for (; known < sent.length; known += 1) open.push(known);
        expect(open.length).toBe(Math.min(10, asked.length - answered));
        const [index = 0] = open.splice((chances.next().value ?? 0) % open.length, 1);
        sent[index]?.succeed({ status: "ok", version: String(index) });
      }
      expect(sent.map(({ name }) => name)).toEqual(asked);
      expect(await Promise.all(replies)).toEqual(
        asked.map((_, index) => ({ status: "ok", version: String(index) })),
      );
    }),
  );
});

test("outside Sheets and offline it answers at once and sends nothing", async () => {
  const { callServer } = freshServer();
  Object.defineProperty(globalThis, "navigator", { value: { onLine: false }, configurable: true });
  expect(await callServer("ping")).toMatchObject({ code: "offline" });
  globalThis.google = undefined;
  expect(await callServer("ping")).toMatchObject({ code: "notInSheets" });
  expect(sent).toEqual([]);
});
