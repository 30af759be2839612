import fc from "fast-check";
import { person, tab, workbook } from "../workbench/host/testHost";
import { openPort, type Port } from "./openPort";

let port: Port;
afterEach(() => port.host.close());

describe("small wrappers", () => {
  test.each([
    ["America/Los_Angeles", "2025-11-14"],
    ["Pacific/Auckland", "2025-11-14"],
  ])("today in %s", async (timeZone, day) => {
    port = await openPort(workbook([tab("Period 1", [["Student"]])], { timeZone }), { today: day });
    expect(await port.call("day")).toBe(day);
  });

  test("the sidebar is told where to begin", async () => {
    port = await openPort(workbook([tab("Period 1", [["Student"]])]));
    await port.call("show", "setup");
    expect(port.seen.sidebars[0]?.html).toContain('<div id="view" data-view="setup" hidden></div>');
    expect(port.seen.sidebars[0]?.title).toBe("Mastery Loop");
  });

  test("what can be undone is kept and read again, whatever stands in it", async () => {
    port = await openPort(workbook([tab("Period 1", [["Student"]])]));
    expect(await port.call("kept")).toBeNull();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", minLength: 1, maxLength: 20_000 }), async (text) => {
        expect(await port.call("keep", text)).toBe(true);
        expect(await port.call("kept")).toBe(text);
      }),
      { numRuns: 30 },
    );
    expect(await port.call("keep", null)).toBe(true);
    expect(await port.call("kept")).toBeNull();
  });

  test("a short text after a long one is read alone", async () => {
    port = await openPort(workbook([tab("Period 1", [["Student"]])]));
    await port.call("keep", "a".repeat(50_000));
    await port.call("keep", "b");
    expect(await port.call("kept")).toBe("b");
  });

  test.each([
    ["a", 400_000, true],
    ["a", 400_001, false],
    ["é", 200_000, true],
    ["学", 133_334, false],
    ["😀", 100_000, true],
    ["😀", 100_001, false],
  ])("%s %i times: %p", async (character, times, fits) => {
    port = await openPort(workbook([tab("Period 1", [["Student"]])]));
    await port.call("keep", "before");
    expect(await port.call("keep", character.repeat(times))).toBe(fits);
    const kept = await port.call("kept");
    expect(kept === null ? 0 : (kept as string).length).toBe(fits ? character.length * times : 0);
  });

  test("one call keeps it", async () => {
    port = await openPort(workbook([tab("Period 1", [["Student"]])]));
    const { serviceCalls } = await port.host.call("first", "keep", ["x".repeat(100_000)], person());
    expect(serviceCalls.other).toBe(1);
  });
});
