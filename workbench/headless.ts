/** `npm run -s headless -- FILE STEPS.json [--today YYYY-MM-DD] [--save OUT.xlsx]` */
import { readCommand } from "./steps/command";
import { runHeadless } from "./steps/headlessRun";

async function main(): Promise<number> {
  try {
    const answers = await runHeadless(readCommand(process.argv.slice(2)));
    // Waits until the pipe has taken it all: a process that exits earlier cuts long answers off.
    await new Promise((done) => process.stdout.write(`${JSON.stringify(answers)}\n`, done));
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

// Everything else that prints must not spoil the answers.
console.log = console.info = console.warn = console.debug = () => undefined;
void main().then((status) => process.exit(status));
