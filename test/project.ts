import { existsSync } from "node:fs";
import path from "node:path";

/** The project's top folder. */
export function findProject(): string {
  return path.resolve(__dirname, "..");
}

/** The real gradebooks beside the checkout, where they are; null elsewhere. */
export function sharedGradebooks(): string | null {
  const folder = path.resolve(findProject(), "../shared/gradebooks");
  return existsSync(folder) ? folder : null;
}
