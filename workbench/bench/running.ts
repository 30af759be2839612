import { spawn, type ChildProcess } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";

/** A workbench running as a newcomer starts it, and how long it took to say ready. */
export interface Running {
  url: string;
  /** Milliseconds from the start of the process. */
  readyAfter: number;
  stop(): void;
}

/** Starts build/start.cjs on a file, or on the sample gradebook. */
export async function startWorkbench(file?: string): Promise<Running> {
  const started = performance.now();
  const command = [path.join(__dirname, "start.cjs"), "--no-open", ...(file ? [file] : [])];
  const server = spawn(process.execPath, command, { stdio: ["ignore", "pipe", "inherit"] });
  const url = await addressOf(server);
  return { url, readyAfter: performance.now() - started, stop: () => void server.kill() };
}

/** The address it prints: "ready http://127.0.0.1:N". */
async function addressOf(server: ChildProcess): Promise<string> {
  if (server.stdout) {
    for await (const line of createInterface({ input: server.stdout })) {
      if (line.startsWith("ready ")) return line.slice("ready ".length);
    }
  }
  throw new Error("The workbench did not start.");
}
