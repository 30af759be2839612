import type { WorkbookFile } from "../../workbench/files/workbookFile";
import { CLASSES } from "../../workbench/sample/classes";
import { MAP_TAB } from "../../workbench/sample/mapTab";
import { sampleWorkbook } from "../../workbench/sample/sample";

/** The sample with its first classes and the policy alone: where nothing depends on how many there are. */
export function partOfSample(classes: number): WorkbookFile {
  const { sheets, ...file } = sampleWorkbook();
  const left = [MAP_TAB, ...CLASSES.slice(classes).map(({ tab }) => tab)];
  return { ...file, sheets: sheets.filter(({ name }) => !left.includes(name)) };
}
