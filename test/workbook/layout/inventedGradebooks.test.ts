import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { decide } from "../../../src/actions/setup/assessmentRows";
import { itemsOf } from "../../../src/actions/setup/suggestedRows";
import { recogniseWorkbook } from "../../../src/workbook/layout/recogniseWorkbook";
import { readWorkbookFile } from "../../../workbench/files/read";
import { compare, isExact } from "../../../workbench/layouts/compare";
import type { Expected } from "../../../workbench/layouts/expected";
import { withRetakes, type Rules } from "../../../workbench/layouts/retakes";
import { tabsOf } from "../../../workbench/layouts/tabs";
import { findProject } from "../../project";

const folder = path.join(findProject(), "test/gradebooks");
const rules = { itemsOf, decide } as unknown as Rules;

const files = readdirSync(folder).flatMap((kind): [string, Expected][] => {
  const text = readFileSync(path.join(folder, kind, "expected.json"), "utf8");
  const expected = JSON.parse(text) as { files: Record<string, Partial<Expected>> };
  return Object.entries(expected.files).map(([file, { classes = [], mayDiffer = [] }]) => [
    `${kind}/${file}`,
    { classes, mayDiffer },
  ]);
});

test.each(files)("%s is read as a careful person reads it", async (file, expected) => {
  const tabs = tabsOf(await readWorkbookFile(path.join(folder, file)));
  const comparison = compare(file, expected, withRetakes(recogniseWorkbook(tabs), tabs, rules));
  expect(comparison.tabs.flatMap(({ differences }) => differences)).toEqual([]);
  expect(isExact(comparison)).toBe(true);
});
