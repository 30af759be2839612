import type { WorkbookFile } from "../../workbench/files/workbookFile";
import type { CheckedIssue } from "../../src/sidebarReplies";
import { cleanBook, CODES, FULL_OF_FAULTS } from "./faultyBook";
import { openLoop, type Loop } from "./loop";
import { after, ALL, callsOf, lines, reply, seen, setUp } from "./tiny";

jest.setTimeout(ALL ? 1_800_000 : 180_000);

let clean: WorkbookFile;
let faulty: WorkbookFile;
beforeAll(async () => {
  clean = await after(cleanBook(), setUp);
  faulty = await after(clean, (each) => each.run(...FULL_OF_FAULTS));
});

let loop: Loop;
const open = async (file: WorkbookFile) => (loop = await openLoop(file));
afterEach(() => loop.close());

async function issues(): Promise<CheckedIssue[]> {
  return (await loop.call("checkWorkbook"))["issues"] as CheckedIssue[];
}
const of = (found: readonly CheckedIssue[], ...codes: string[]) =>
  found.filter(({ code }) => codes.includes(code));

test("a workbook in order: nothing needs a look, the tab says so in one line, a second check writes nothing", async () => {
  await open(clean);
  expect(await issues()).toEqual([]);
  expect(await lines(loop, "Needs a Look")).toEqual([
    { Where: "", What: "Nothing needs a look.", "What to do": "", Code: "" },
  ]);
  const [again] = await loop.run({ call: "checkWorkbook", args: [] });
  expect(again?.serviceCalls.write).toBe(0);
});

test("a workbook full of faults: each is told once, most depends on the first, each place is a link", async () => {
  await open(faulty);
  const found = await issues();
  expect([...new Set(found.map(({ code }) => code))]).toEqual(expect.arrayContaining(CODES));
  const stand = await lines(loop, "Needs a Look");
  expect(stand.map(({ Where, What, Code }) => [Where, What, Code])).toEqual(
    found.map(({ where, message, code }) => [where, message, code]),
  );
  const [answer] = await loop.run({ get: "Needs a Look" });
  const links = answer?.formulas.slice(1).map(([formula]) => formula) ?? [];
  expect(links.filter((formula) => !/^=HYPERLINK\("#gid=\d+/.test(formula ?? ""))).toEqual([]);
});

test("what the teacher wrote beside the lines stays on them, and goes with them", async () => {
  await open(faulty);
  const [first, second] = await issues();
  await loop.run(
    { set: "Needs a Look!E1", value: "Done" },
    { set: "Needs a Look!E3", value: "asked Ms Roy" },
  );
  await loop.run({ set: "Period 1!B9", value: 108 });
  expect((await issues()).map(({ where }) => where)).not.toContain(first?.where);
  const stand = await lines(loop, "Needs a Look");
  expect(stand.filter(({ Done }) => Done !== "")).toEqual([
    expect.objectContaining({ Where: second?.where, Done: "asked Ms Roy" }),
  ]);
});

test("all that is safe, put right at once, is told no more; taken back, all is as it was", async () => {
  await open(faulty);
  const found = await issues();
  const safe = found.filter(({ fix }) => fix !== null);
  expect(safe.length).toBeGreaterThan(6);
  const before = seen(loop.saved());
  expect(await reply(loop, "fix", safe)).toMatchObject({ status: "ok", left: 0 });
  const codes = (await issues()).map(({ code }) => code);
  expect(codes.filter((code) => safe.some((issue) => issue.code === code))).toEqual([]);
  expect((await loop.cells("Period 1"))[2]?.[2]).toBe(4);
  expect((await loop.cells("Period 1"))[3]?.[2]).toBe("7/8");
  const log = await lines(loop, "Mastery Log");
  expect(log.find(({ Cell }) => Cell === "Period 1!C4")).toMatchObject({
    Action: "Fixed",
    After: "7/8",
    Student: "",
  });
  expect(await reply(loop, "undoLast")).toMatchObject({ status: "ok", what: "Put right what needed a look" });
  expect((await issues()).map(({ where, code }) => [where, code])).toEqual(
    found.map(({ where, code }) => [where, code]),
  );
  expect(seen(loop.saved())).toEqual(before);
});

test("a check between an action and Undo hinders nothing: the action is still the last one", async () => {
  await open(faulty);
  const [text] = of(await issues(), "textNumber");
  await reply(loop, "fix", text);
  await issues();
  expect(await reply(loop, "undoLast")).toMatchObject({ status: "ok" });
  expect(of(await issues(), "textNumber").map(({ where }) => where)).toContain(text?.where);
});

test("a cell that has changed since is refused in one sentence, and nothing is written", async () => {
  await open(faulty);
  const [date] = of(await issues(), "dateForFraction");
  await loop.run({ set: "Period 1!C4", value: 9 });
  const before = loop.saved();
  const { status, code, message } = await reply(loop, "fix", date);
  expect([status, code]).toEqual(["error", "changedSince"]);
  expect(message).toMatch(/changed since the check, so nothing was done/);
  expect(loop.saved()).toEqual(before);
});

test("what was typed over a repair since stays when it is taken back", async () => {
  await open(faulty);
  await reply(loop, "fix", of(await issues(), "dateForFraction", "textNumber"));
  await loop.run({ set: "Period 1!C4", value: 9 });
  expect(await reply(loop, "undoLast")).toMatchObject({ status: "ok" });
  const rows = await loop.cells("Period 1");
  expect([rows[2]?.[2], rows[3]?.[2]]).toEqual(["4 ", "9"]);
});

test("where days come first a date reads the other way round", async () => {
  await open({ ...clean, locale: "de_DE" });
  await loop.run({ set: "Period 1!C4", value: "7.8." }, { set: "Period 1!C5", value: "2025-08-07" });
  const [date] = of(await issues(), "dateForFraction");
  expect(date?.fix?.after).toMatch(/^7\/8/);
});

test("a tab's name is text wherever it stands, whatever it is called", async () => {
  const name = `=Ed's "7/8" class 1`;
  await open(await after(cleanBook(name), setUp));
  await loop.run({ set: `${name}!C4`, value: "late" });
  const [mark] = of(await issues(), "unknownMark");
  expect(mark?.where).toBe(`${name}!C4`);
  expect((await lines(loop, "Needs a Look")).map(({ Where }) => Where)).toContain(`${name}!C4`);
  expect(await reply(loop, "fix", mark)).toMatchObject({ status: "ok" });
  expect(of(await issues(), "unknownMark")).toEqual([]);
});

test("a place that is there is shown; one that is not is refused", async () => {
  await open(faulty);
  const place = { tab: "Period 1", row: 4, column: "C" };
  expect(await reply(loop, "goTo", place)).toEqual({ status: "ok" });
  expect(await reply(loop, "goTo", { ...place, tab: "Period 9" })).toMatchObject({ code: "illegalInput" });
});

test("whoever may only view, and a workbook that is not set up, are refused in words", async () => {
  await open(cleanBook());
  expect(await reply(loop, "checkWorkbook")).toMatchObject({ code: "notSetUp" });
  expect(await reply(loop, "fix", { nonsense: true })).toMatchObject({ code: "illegalInput" });
  await loop.run({ user: "viewer" });
  expect(await reply(loop, "checkWorkbook")).toMatchObject({ code: "viewOnly" });
});

test("a connection lost at any service call of a repair loses nothing: done again it ends as a clean run", async () => {
  await open(faulty);
  const wanted = ["textNumber", "dateForFraction", "unknownMark"];
  await issues();
  const begun = loop.saved();
  const [clear] = await loop.run({ call: "fix", args: [of(await issues(), ...wanted)] });
  const cellsNow = await loop.cells("Period 1");
  const calls = callsOf(clear!);
  const step = ALL ? 1 : calls;
  for (let call = ALL ? 1 : calls - 1; call > 0; call -= step) {
    await loop.close();
    await open(begun);
    const asked = of(await issues(), ...wanted);
    await loop.run({ failAt: call }, { call: "fix", args: [asked] });
    const left = of(await issues(), ...wanted);
    if (left.length > 0) expect(await reply(loop, "fix", left)).toMatchObject({ status: "ok" });
    expect({ call, cells: await loop.cells("Period 1") }).toEqual({ call, cells: cellsNow });
    expect({ call, left: of(await issues(), ...wanted) }).toEqual({ call, left: [] });
  }
});
