import { existsSync, realpathSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { readWorkbookFile } from "../files/read";
import type { WorkbookFile } from "../files/workbookFile";
import { writeXlsx } from "../files/write";
import { openHost } from "../host/openHost";
import { projectRoot } from "../host/projectRoot";
import { sampleWorkbook } from "../sample/sample";
import type { HeadlessCommand } from "./command";
import { printing } from "./printPdf";
import { checkSteps, runAll } from "./runStep";
import { openSession } from "./session";

/** Loaded only when something is printed: the browser's driver takes longer than most runs. */
const printPdf = printing(async () => (await import("../browser/chromium")).launchChromium());

/** Opens the file, does the steps, saves when asked to. Errors are one sentence. */
export async function runHeadless(command: HeadlessCommand): Promise<unknown[]> {
  const { file, save, today } = command;
  if (save !== null) refuseSameFile(file, save);
  const steps = await readSteps(command.steps);
  const workbook = await readFileOrSample(file);
  const host = await openHost({ file: workbook, dist: join(projectRoot(), "dist"), today });
  try {
    const answers = await runAll(await openSession({ host, printPdf }), steps);
    if (save !== null) {
      const customFunctions = host.functions.map(({ name }) => name);
      await write(save, await writeXlsx(host.engine.save(), customFunctions));
    }
    return answers;
  } finally {
    await host.close();
  }
}

function readFileOrSample(file: string): Promise<WorkbookFile> {
  if (file === "sample") return Promise.resolve(sampleWorkbook());
  return readWorkbookFile(file);
}

async function readSteps(path: string): Promise<unknown[]> {
  const text = await readFile(path, "utf8").catch(() => {
    throw new Error(`${path} could not be read; name a JSON file with a list of steps.`);
  });
  let steps: unknown;
  try {
    steps = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new Error(`${path} is no JSON (${(error as Error).message}).`);
  }
  checkSteps(steps);
  return steps;
}

/** FILE is never overwritten, by whatever name it is called. */
function refuseSameFile(file: string, save: string): void {
  const real = (path: string): string => (existsSync(path) ? realpathSync(path) : resolve(path));
  if (real(file) !== real(save)) return;
  throw new Error(`--save ${save} is the workbook itself, which is never overwritten; name another file.`);
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  await writeFile(path, bytes).catch((error: Error) => {
    throw new Error(`${path} could not be written (${error.message}).`);
  });
}
