import { buildSync } from "esbuild";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const workbench = resolve(__dirname, "../../../workbench");

/** facade.js and worker.cjs of the present sources, in a folder of their own. */
export function buildScripts(): { build: string; facade: string } {
  const build = mkdtempSync(join(tmpdir(), "workbench-"));
  const common = { bundle: true, logLevel: "error" } as const;
  buildSync({
    ...common,
    entryPoints: [join(workbench, "facade/main.ts")],
    outfile: join(build, "facade.js"),
    format: "iife",
  });
  buildSync({
    ...common,
    entryPoints: [join(workbench, "host/worker.ts")],
    outfile: join(build, "worker.cjs"),
    format: "cjs",
    platform: "node",
  });
  return { build, facade: readFileSync(join(build, "facade.js"), "utf8") };
}
