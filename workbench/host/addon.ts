import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readBundle, type Bundle } from "./bundle";
import type { HostOptions } from "./host";
import { projectRoot } from "./projectRoot";

/** The add-on as built, and the façade it runs on. */
export interface Addon extends Bundle {
  build: string;
  code: string;
  facade: string;
}

export async function readAddon({ dist, build = join(projectRoot(), "build") }: HostOptions): Promise<Addon> {
  const [code, facade] = await Promise.all([
    readBuilt(join(dist, "Code.js"), "npm run build"),
    readBuilt(join(build, "facade.js"), "node build.mjs"),
  ]);
  return { build, code, facade, ...readBundle(code) };
}

async function readBuilt(file: string, command: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch {
    throw new Error(`${file} is not there yet: run "${command}" first.`);
  }
}
