import { parseArgs } from "node:util";
import { isDay } from "../host/clock";

export interface HeadlessCommand {
  /** A path, or "sample". */
  file: string;
  steps: string;
  today: string | null;
  save: string | null;
}

const USAGE = "npm run -s headless -- FILE STEPS.json [--today YYYY-MM-DD] [--save OUT.xlsx]";

/** Throws one sentence when the command line is wrong. */
export function readCommand(args: string[]): HeadlessCommand {
  const { values, positionals } = parse(args);
  const [file, steps] = positionals;
  if (file === undefined || steps === undefined || positionals.length > 2) {
    throw new Error(
      `Two names are needed, the workbook (or sample) and the steps, not ${positionals.length}: ${USAGE}`,
    );
  }
  const { today = null, save = null } = values;
  if (today !== null && !isDay(today)) {
    throw new Error(`--today ${today} is no day; write it like 2025-11-14.`);
  }
  if (save !== null && !/\.xlsx$/i.test(save)) {
    throw new Error(`--save ${save} must end in .xlsx, the only kind that is written.`);
  }
  return { file, steps, today, save };
}

function parse(args: string[]) {
  try {
    const options = { today: { type: "string" }, save: { type: "string" } } as const;
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    // Node's message names the option; its second sentence is about "--".
    throw new Error(`${(error as Error).message.split(". ")[0]?.replace(/\.$/, "") ?? ""}.`);
  }
}
