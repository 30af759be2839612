/** `npm start [-- FILE] [--port N] [--no-open]`: the workbench in the browser, on FILE or on the sample gradebook. */
import { basename } from "node:path";
import { parseArgs } from "node:util";
import type { WorkbookFile } from "./files/workbookFile";
import { readWorkbookFile } from "./files/read";
import { openHost } from "./host/openHost";
import { projectRoot } from "./host/projectRoot";
import { sampleWorkbook } from "./sample/sample";
import { openInBrowser } from "./server/openInBrowser";
import { serve } from "./server/serve";
import { join } from "node:path";

const USAGE = "Use: npm start -- [FILE] [--port N] [--no-open]";

interface Wanted {
  path: string | null;
  port: number;
  open: boolean;
}

async function start(args: string[]): Promise<void> {
  const wanted = readArguments(args);
  const { file, name } = await openFile(wanted.path);
  const host = await openHost({ file, dist: join(projectRoot(), "dist"), today: null });
  const { url } = await serve({ host, fileName: name, port: wanted.port });
  console.log(`ready ${url}`);
  if (wanted.open) openInBrowser(url);
}

function readArguments(args: string[]): Wanted {
  const { values, positionals } = parse(args);
  const [path = null, ...more] = positionals;
  if (more.length > 0) throw new Error(`Only one file can be open at a time. ${USAGE}`);
  return { path, port: portOf(values.port), open: !values["no-open"] && !process.env["CI"] };
}

function parse(args: string[]) {
  const options = { port: { type: "string" }, "no-open": { type: "boolean" } } as const;
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    const [sentence] = (error as Error).message.split(". ");
    throw new Error(`${sentence}. ${USAGE}`);
  }
}

function portOf(text: string | undefined): number {
  if (text === undefined) return 0;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Error(`--port takes a number from 1 to 65535, not "${text}".`);
}

async function openFile(path: string | null): Promise<{ file: WorkbookFile; name: string }> {
  if (path === null) return { file: sampleWorkbook(), name: "Sample gradebook" };
  return { file: await readWorkbookFile(path), name: basename(path) };
}

start(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(2);
});
