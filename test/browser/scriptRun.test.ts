import { scriptRun } from "../../workbench/page/frame/scriptRun";
import { typeAhead } from "../../workbench/page/menu/typeAhead";

/** The runner looks whether an argument is a form; there are none outside a browser. */
beforeAll(() => Object.assign(globalThis, { HTMLFormElement: class {} }));

type Run = Record<string, (...args: unknown[]) => Run>;

describe("google.script.run", () => {
  test("runs ten calls at once; an eleventh starts when one has ended", () => {
    const sent: number[] = [];
    const { run, finished } = scriptRun((id) => sent.push(id));
    for (let call = 0; call < 12; call++) (run as Run)["work"]!(call);
    expect(sent).toHaveLength(10);
    finished(3, null, null);
    expect(sent).toHaveLength(11);
    finished(1, null, "It ended badly, and makes room all the same.");
    expect(sent).toHaveLength(12);
  });

  test("each with… gives a new runner: handlers of one chain never reach another", () => {
    const heard: unknown[] = [];
    const { run, finished } = scriptRun(() => undefined);
    const first = (run as Run)["withSuccessHandler"]!((value: unknown) => heard.push(["first", value]));
    const second = (run as Run)["withSuccessHandler"]!((value: unknown) => heard.push(["second", value]));
    second["work"]!();
    first["work"]!();
    finished(1, "a", null);
    finished(2, "b", null);
    expect(heard).toEqual([
      ["second", "a"],
      ["first", "b"],
    ]);
  });

  test("an answer is handed over once, and one that nobody asked for is ignored", () => {
    const heard = jest.fn();
    const { run, finished } = scriptRun(() => undefined);
    (run as Run)["withSuccessHandler"]!(heard)["work"]!();
    finished(1, "a", null);
    finished(1, "a", null);
    finished(7, "x", null);
    expect(heard.mock.calls).toEqual([["a", undefined]]);
  });

  test.each([
    ["without a failure handler the console says it", undefined, 1],
    ["null as a failure handler silences it", null, 0],
  ])("%s", (_, handler, times) => {
    const said = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const { run, finished } = scriptRun(() => undefined);
    const runner = handler === undefined ? (run as Run) : (run as Run)["withFailureHandler"]!(handler);
    runner["work"]!();
    finished(1, null, "Not while the roster is being built.");
    expect(said).toHaveBeenCalledTimes(times);
    said.mockRestore();
  });

  test("is no promise, so that nobody waits for one", () => {
    const { run } = scriptRun(() => undefined);
    expect((run as Run)[Symbol.toPrimitive as never]).toBeUndefined();
  });

  test("refuses a ring of objects", () => {
    const ring: Record<string, unknown> = {};
    ring["self"] = ring;
    const { run } = scriptRun(() => undefined);
    expect(() => (run as Run)["work"]!(ring)).toThrow("Failed due to circular reference.");
  });
});

describe("typing letters in a menu", () => {
  const items = ["Bold", "Italic", "Borders", "Bold italic"].map(
    (label) => ({ dataset: { label } }) as never as HTMLElement,
  );
  test.each([
    ["b", "Bold", 0, "Borders"],
    ["the first after a pause searches anew", "Borders", 5000, "Bold italic"],
  ])("%s: from %s on", (_, from, pause, expected) => {
    let moment = 0;
    const search = typeAhead(() => moment);
    search("x", items, null);
    moment += pause || 1000;
    const current = items.find(({ dataset }) => dataset["label"] === from) ?? null;
    expect(search("b", items, current)?.dataset["label"]).toBe(expected);
  });

  test("letters in quick succession are one word", () => {
    let moment = 0;
    const search = typeAhead(() => (moment += 100));
    search("b", items, null);
    search("o", items, items[0]!);
    expect(search("r", items, items[0]!)?.dataset["label"]).toBe("Borders");
  });
});
