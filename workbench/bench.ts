/** `npm run bench [-- --json]`: speed as ratios within one run, and how good groups are. Exits with 1 when a limit is passed. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { benchBundle } from "./bench/bundle";
import { benchGroups } from "./bench/groups";
import { benchLoop } from "./bench/loop";
import type { Figure } from "./bench/measure";
import { benchPage } from "./bench/page";

async function bench(): Promise<void> {
  const dist = (file: string) => readFileSync(path.resolve(__dirname, "../dist", file), "utf8");
  const bundle = { code: dist("Code.js"), actions: dist("actions.html") };
  const figures = [...benchBundle(bundle), ...benchGroups(), ...(await benchLoop()), ...(await benchPage())];
  const over = figures.filter(({ value, limit }) => limit !== null && value > limit);
  if (process.argv.includes("--json")) console.log(JSON.stringify(figures, null, 2));
  else figures.forEach((figure) => console.log(lineOf(figure)));
  if (over.length > 0) process.exitCode = 1;
}

function lineOf({ name, value, unit, limit }: Figure): string {
  const most = limit === null ? "" : `  (at most ${limit}${value > limit ? ": TOO MUCH" : ""})`;
  return `${name.padEnd(66)} ${String(value).padStart(8)} ${unit}${most}`;
}

bench().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
