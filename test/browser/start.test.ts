import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectRoot } from "../../workbench/host/projectRoot";

jest.setTimeout(60_000);

const program = join(projectRoot(), "build", "start.cjs");
const folder = mkdtempSync(join(tmpdir(), "start-"));
const scores = join(folder, "Scores.csv");
writeFileSync(scores, "Student,Quiz\nAna,8\n");

describe("npm start", () => {
  test.each([
    ["a file that is not there", ["nowhere.xlsx"], "nowhere.xlsx"],
    ["a file that is no workbook", [program], "start.cjs"],
    ["an option nobody knows", ["--colour"], "Use: npm start -- [FILE] [--port N] [--no-open]"],
    ["a port that is none", ["--port", "x"], '--port takes a number from 1 to 65535, not "x".'],
    ["two files", [scores, scores], "Only one file can be open at a time."],
  ])("%s is refused in one sentence, status 2", (_, args, words) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args, "--no-open"], {
      encoding: "utf8",
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(words);
    expect(stderr.trim()).not.toContain("\n");
  });

  test("a taken port is refused in one sentence, status 2", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as { port: number };
    const run = spawn(process.execPath, [program, "--port", String(port), "--no-open"]);
    const [status, stderr] = await Promise.all([
      new Promise((resolve) => run.on("exit", resolve)),
      new Promise((resolve) => run.stderr.on("data", (data: Buffer) => resolve(String(data)))),
    ]);
    expect(status).toBe(2);
    expect(stderr).toBe(`Port ${port} is taken: stop what uses it, or choose another with --port.\n`);
    await new Promise((resolve) => other.close(resolve));
  });

  test("says on a line of its own where it is ready, and leaves the file as it is", async () => {
    const run = spawn(process.execPath, [program, scores, "--no-open"]);
    const line = await new Promise<string>((resolve) =>
      run.stdout.on("data", (data: Buffer) => resolve(String(data))),
    );
    expect(line).toMatch(/^ready http:\/\/127\.0\.0\.1:\d+\n$/);
    const page = await fetch(line.replace("ready ", "").trim());
    expect(await page.text()).toContain("Mastery Loop workbench");
    run.kill();
    await new Promise((resolve) => run.on("exit", resolve));
    expect(readFileSync(scores, "utf8")).toBe("Student,Quiz\nAna,8\n");
  });
});
