import { readFileSync } from "node:fs";
import path from "node:path";
import { recogniseWorkbook } from "../../../src/workbook/layout/recogniseWorkbook";
import { readWorkbookFile } from "../../../workbench/files/read";
import { compare } from "../../../workbench/layouts/compare";
import type { Expected } from "../../../workbench/layouts/expected";
import { tabsOf } from "../../../workbench/layouts/tabs";
import { sharedGradebooks } from "../../project";

const folder = sharedGradebooks();
const expected = folder
  ? (
      JSON.parse(readFileSync(path.join(folder, "expected.json"), "utf8")) as {
        files: Record<string, Expected>;
      }
    ).files
  : {};
const files = Object.entries(expected);

if (files.length === 0)
  test.skip("skipped: ../shared/gradebooks is not beside this checkout", () => undefined);
else
  test.each(files)("%s is read as a careful person reads it", async (file, reading) => {
    const workbook = await readWorkbookFile(path.join(folder ?? "", file));
    const { tabs, refusal } = compare(file, reading, recogniseWorkbook(tabsOf(workbook)));
    expect(tabs.flatMap(({ differences }) => differences)).toEqual([]);
    expect(refusal).not.toBe("not refused");
  });
