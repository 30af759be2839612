import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

jest.setTimeout(60_000);

const root = resolve(__dirname, "../../..");
const folder = mkdtempSync(join(tmpdir(), "headless-"));
const csv = join(folder, "Period 1.csv");
writeFileSync(csv, "Name,Test\nZoë,8\nAda,9\n");

/** Runs the command as `npm run headless` does; build/ and dist/ must be built. */
function headless(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync("node", [join(root, "build/headless.cjs"), ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

function steps(...list: unknown[]): string {
  const file = join(folder, "steps.json");
  writeFileSync(file, JSON.stringify(list));
  return file;
}

describe("npm run headless", () => {
  test("prints one JSON array with an answer per step, and nothing else", () => {
    const { status, stdout, stderr } = headless(
      csv,
      steps({ tabs: true }, { get: "Nowhere!A1" }, { get: "Period 1!B2" }),
    );
    expect([status, stderr]).toEqual([0, ""]);
    expect(JSON.parse(stdout)).toEqual([
      { tabs: ["Period 1"] },
      { error: 'There is no tab named "Nowhere"; there are "Period 1".' },
      expect.objectContaining({ values: [[8]] }),
    ]);
  });

  test("opens the sample with the add-on's answers in its cells and its menu", () => {
    const { status, stdout } = headless(
      "sample",
      steps({ tabs: true }, { menu: "Open Mastery Loop" }),
      "--today",
      "2025-11-14",
    );
    const [{ tabs }, menu] = JSON.parse(stdout) as [{ tabs: string[] }, unknown];
    expect(status).toBe(0);
    expect(tabs).toContain("Mastery Policy");
    expect(menu).toMatchObject({ sidebar: "Mastery Loop", error: null });
  });

  test("saves to another file and leaves its own as it was", () => {
    const before = readFileSync(csv);
    const out = join(folder, "out.xlsx");
    const set = steps(
      { set: "Period 1!C1", value: "Level" },
      { set: "Period 1!C2", value: "=MASTERY_LEVEL(B2,10)" },
    );
    expect(headless(csv, set, "--save", out).status).toBe(0);
    expect(readFileSync(csv)).toEqual(before);
    const { stdout } = headless(out, steps({ get: "Period 1!C1:C2" }));
    expect(JSON.parse(stdout)).toEqual([
      expect.objectContaining({ formulas: [[""], ["=MASTERY_LEVEL(B2,10)"]], errors: [[""], [""]] }),
    ]);
  });

  test.each([
    ["no such file", () => ["nothing.xlsx", steps({ tabs: true })], "nothing.xlsx"],
    ["no steps", () => [csv, "none.json"], "none.json could not be read"],
    ["a command line that is wrong", () => [csv], "Two names are needed"],
    ["an illegal step", () => [csv, steps({ tabs: true }, { fly: 1 })], "Step 2 has no known step"],
    ["saving onto the workbook", () => [csv, steps(), "--save", csv], "must end in .xlsx"],
  ])("%s: exit 2 with one sentence on stderr, nothing on stdout", (_, args, sentence) => {
    const { status, stdout, stderr } = headless(...args());
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  test("the workbook itself is never overwritten, by whatever name it is called", () => {
    const book = join(folder, "book.xlsx");
    headless(csv, steps(), "--save", book);
    const before = readFileSync(book);
    const { status, stderr } = headless(book, steps(), "--save", "./book.xlsx");
    expect([status, stderr.includes("never overwritten")]).toEqual([2, true]);
    expect(readFileSync(book)).toEqual(before);
  });

  test("broken JSON is named", () => {
    const file = join(folder, "broken.json");
    writeFileSync(file, "[{");
    expect(headless(csv, file)).toMatchObject({ status: 2, stderr: expect.stringContaining("is no JSON") });
  });

  test("an illegal step stops before anything is done or saved", () => {
    const out = join(folder, "never.xlsx");
    headless(csv, steps({ set: "Period 1!A1", value: 1 }, { fly: 1 }), "--save", out);
    expect(existsSync(out)).toBe(false);
  });
});
