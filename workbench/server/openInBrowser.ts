import { spawn } from "node:child_process";

const OPENERS: Partial<Record<NodeJS.Platform, [string, ...string[]]>> = {
  darwin: ["open"],
  // `start` is a word of the command line, not a program; its first quoted argument is a window title.
  win32: ["cmd", "/c", "start", ""],
};

/** Shows the address in the default browser; where there is none, the printed address is all there is. */
export function openInBrowser(url: string): void {
  const [program, ...args] = OPENERS[process.platform] ?? ["xdg-open"];
  const child = spawn(program, [...args, url], { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}
