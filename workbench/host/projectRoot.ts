import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder of the package.json named "mastery-loop" above this file, built or not. */
export function projectRoot(from: string = __dirname): string {
  const file = join(from, "package.json");
  if (existsSync(file) && isOurs(file)) return from;
  const above = dirname(from);
  if (above === from) throw new Error('The project\'s package.json (name "mastery-loop") was not found.');
  return projectRoot(above);
}

function isOurs(file: string): boolean {
  return (JSON.parse(readFileSync(file, "utf8")) as { name?: string }).name === "mastery-loop";
}
