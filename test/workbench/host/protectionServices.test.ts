import type { Host, UserId } from "../../../workbench/host/host";
import type { SheetFile } from "../../../workbench/files/workbookFile";
import { dispatch, readRequest } from "../../../workbench/host/dispatch";
import type { Call } from "../../../workbench/host/services/service";
import { NOBODY, standingState } from "../../../workbench/host/standingState";
import { openTestHost, person, tab, workbook } from "./testHost";

let host: Host;
const open = async (rest: Partial<SheetFile> = {}): Promise<void> => {
  const other = tab("Other", [["b"]], { protections: [{ range: "A1", warningOnly: true, description: "" }] });
  host = await openTestHost(workbook([tab("Scores", [["a", 1]], rest), other]));
};
afterEach(() => host.close());

/** A service call, for members that no script of the add-on uses. */
const ask = (name: string, ...args: unknown[]): unknown => {
  const execution = standingState({ caller: "menu", user: "first", authMode: "FULL", person: NOBODY });
  const call = { engine: host.engine, execution } as unknown as Call;
  return dispatch(call, readRequest(JSON.stringify([name, args])));
};
interface Found {
  id: string;
  place: object;
}
const place = (range: string): unknown => ask("Sheet.getRange", { sheet: sheet() }, range);

const callAs = async (user: UserId, name: string, ...args: unknown[]): Promise<unknown> => {
  const { value, error } = await host.call(user, name, args, person());
  return error === null ? value : { error };
};
const call = (name: string, ...args: unknown[]): Promise<unknown> => callAs("first", name, ...args);
const sheet = (): string => host.engine.sheets()[0]?.id ?? "";
const kept = (): unknown => host.engine.save().sheets[0]?.protections;

const GUARDED = { range: "B2:C4", warningOnly: false, description: "theirs" };
const WARNED = { range: "A:A", warningOnly: true, description: "ours" };

describe("a protection that a script makes", () => {
  test("stops no editor until somebody is taken off its list", async () => {
    await open();
    expect(await call("protectOnly", "Scores", "A1:B2")).toMatchObject({
      range: "A1:B2",
      mine: true,
    });
    expect(await callAs("second", "write", "Scores", "A1", [["x"]])).toEqual([["x"]]);
  });

  test("warns when it is told to, and stops nobody then either", async () => {
    await open();
    expect(await call("warnOn", "Scores", "B:B")).toEqual({
      range: "B:B",
      description: "ours",
      mine: true,
    });
    expect(await callAs("second", "write", "Scores", "B1", [["x"]])).toEqual([["x"]]);
    expect(kept()).toEqual([{ range: "B:B", description: "ours", warningOnly: true, open: true }]);
  });

  test("comes beside one of the same cells", async () => {
    await open();
    await call("warnOn", "Scores", "A1");
    await call("warnOn", "Scores", "A1");
    expect(await call("protections", "Scores", "RANGE")).toHaveLength(2);
  });

  test("of a tab is the one that stands", async () => {
    await open();
    for (const free of [["B:B"], ["C:C", "E1"]]) {
      const { id } = ask("Sheet.protect", { sheet: sheet() }) as Found;
      const known = { sheet: sheet(), id };
      ask("Protection.setWarningOnly", known, true);
      ask("Protection.setUnprotectedRanges", known, free.map(place));
      expect(ask("Protection.isWarningOnly", known)).toBe(true);
      expect(ask("Protection.getUnprotectedRanges", known)).toMatchObject(
        free.map((notation) => ({ notation })),
      );
    }
    expect(await call("protections", "Scores", "SHEET")).toMatchObject([{ range: "", mine: true }]);
  });

  test.each(["warnOn", "protectOnly"])("a viewer makes none (%s)", async (name) => {
    await open();
    expect(await callAs("viewer", name, "Scores", "A1")).toMatchObject({
      error: expect.stringContaining("protected cell"),
    });
    expect(kept()).toEqual([]);
  });
});

describe("a protection that stands", () => {
  test("is told of its own tab only", async () => {
    await open({ protections: [GUARDED, WARNED] });
    expect(await call("protections", "Scores", "RANGE")).toMatchObject([
      { range: "B2:C4", description: "theirs", mine: false },
      { range: "A:A", description: "ours", mine: true },
    ]);
    expect(await call("protections", "Scores", "SHEET")).toEqual([]);
  });

  test("goes when it is removed, and others stay", async () => {
    await open({ protections: [WARNED, GUARDED, WARNED] });
    await call("unprotect", "Scores", "ours");
    expect(kept()).toEqual([GUARDED]);
  });

  test("is removed once", async () => {
    await open({ protections: [WARNED] });
    expect(await call("removeTwice", "Scores")).toMatchObject({
      error: expect.stringContaining("does not exist"),
    });
  });

  test("is left alone by those whom it stops", async () => {
    await open({ protections: [{ ...GUARDED, description: "ours" }] });
    expect(await call("unprotect", "Scores", "ours")).toMatchObject({
      error: expect.stringContaining("protected cell"),
    });
  });

  test("of a range leaves no cells free", async () => {
    await open({ protections: [WARNED] });
    const [{ id }] = ask("Sheet.getProtections", { sheet: sheet() }, "RANGE") as [Found];
    expect(() => ask("Protection.setUnprotectedRanges", { sheet: sheet(), id }, [place("A1")])).toThrow(
      "Only cells of a protected sheet",
    );
  });
});

describe("cells that a tab's protection leaves free", () => {
  const closed = { range: null, warningOnly: false, description: "", unprotected: ["B2:C4", "E:E"] };

  test.each([
    ["inside", "B2:B3", true],
    ["a whole free column", "E1:E20", true],
    ["partly outside", "B2:D2", false],
    ["outside", "A1", false],
  ])("%s", async (_, range, can) => {
    await open({ protections: [closed] });
    const rows = (await call("read", "Scores", range)) as unknown[][];
    const answer = await call(
      "write",
      "Scores",
      range,
      rows.map((row) => row.map(() => 7)),
    );
    expect(Array.isArray(answer)).toBe(can);
  });

  test("travel with inserted and moved columns", async () => {
    await open({ protections: [closed] });
    host.engine.insertColumns(sheet(), 0, 1);
    expect(host.engine.protections(sheet())[0]?.unprotected).toEqual(["C2:D4", "F:F"]);
    host.engine.moveColumns(sheet(), 5, 1, 1);
    expect(host.engine.protections(sheet())[0]?.unprotected).toEqual(["D2:E4", "B:B"]);
  });

  test("are saved, loaded and copied with their tab", async () => {
    await open({ protections: [closed] });
    expect(kept()).toEqual([closed]);
    host.engine.duplicateSheet(sheet(), "Copy");
    const copy = host.engine.save().sheets.find(({ name }) => name === "Copy");
    expect(copy?.protections).toEqual([closed]);
  });
});

test("a protection grows with a column inserted inside, and moves with one before it", async () => {
  await open();
  await call("warnOn", "Scores", "B2:D9");
  host.engine.insertColumns(sheet(), 2, 1);
  host.engine.insertColumns(sheet(), 0, 1);
  expect(await call("protections", "Scores", "RANGE")).toMatchObject([{ range: "C2:F9" }]);
});
