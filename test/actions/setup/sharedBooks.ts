import { readFileSync } from "node:fs";
import path from "node:path";
import type { Snapshot } from "../../../src/workbook/snapshot";
import { readWorkbookFile } from "../../../workbench/files/read";
import { tabsOf } from "../../../workbench/layouts/tabs";
import { sharedGradebooks } from "../../project";
import { tab, workbook } from "../snapshotMaker";

const folder = sharedGradebooks();

/** The real gradebooks with a class, where they are beside this checkout. */
export const sharedFiles: string[] = folder
  ? Object.entries(
      (
        JSON.parse(readFileSync(path.join(folder, "expected.json"), "utf8")) as {
          files: Record<string, { classes: unknown[] }>;
        }
      ).files,
    )
      .filter(([, { classes }]) => classes.length > 0)
      .map(([file]) => file)
  : [];

export async function sharedSnapshot(file: string): Promise<Snapshot> {
  const read = await readWorkbookFile(path.join(folder ?? "", file));
  // What stands there is a value by now: no formula is read anew.
  return workbook(
    tabsOf(read).map(({ name, cells, merges }) => ({ ...tab(name, []), cells, merges, formulas: [] })),
  );
}
