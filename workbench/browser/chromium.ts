/**
 * A real Chromium, on a machine that may have nothing but Node: on Linux x64 the one that comes with
 * @sparticuz/chromium, elsewhere (or where that one cannot start) the Chrome or Chromium that is installed.
 */
import { chromium, type Browser, type LaunchOptions } from "playwright-core";
import { existsSync } from "node:fs";
import { unpackChromium } from "./unpackChromium";

const QUIET_ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--headless",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
];
const INSTALLED_PROGRAMS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Starts a browser; throws one sentence when none can be started. CHROMIUM_PATH names a program to use instead. */
export async function launchChromium(): Promise<Browser> {
  const reasons: string[] = [];
  for (const options of candidates()) {
    try {
      return await chromium.launch({ args: QUIET_ARGUMENTS, ...(await options()) });
    } catch (error) {
      reasons.push(firstLine(error));
    }
  }
  throw new Error(
    `No Chromium could be started: install Google Chrome or Chromium, or set CHROMIUM_PATH to its program file (${reasons.join("; ")}).`,
  );
}

function candidates(): (() => Promise<LaunchOptions>)[] {
  const own = process.env["CHROMIUM_PATH"];
  if (own) return [async () => ({ executablePath: own })];
  const installed = INSTALLED_PROGRAMS.filter((program) => existsSync(program)).map(
    (executablePath) => async () => ({ executablePath }),
  );
  const bundled = process.platform === "linux" && process.arch === "x64" ? [unpackChromium] : [];
  return [...bundled, ...installed, async () => ({ channel: "chrome" })];
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return (text.split("\n")[0] ?? text).replace(/^browserType\.launch: /, "");
}
