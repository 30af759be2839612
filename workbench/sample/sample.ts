import type { WorkbookFile } from "../files/workbookFile";
import { CLASSES } from "./classes";
import { layoutOf } from "./classLayout";
import { classTab } from "./classTab";
import { mapTab } from "./mapTab";
import { POLICY_TAB, policyTab } from "./policyTab";

/** The gradebook a newcomer sees first: three invented classes, their map and the teacher's policy. */
export function sampleWorkbook(): WorkbookFile {
  return {
    locale: "en_US",
    timeZone: "America/New_York",
    sheets: [...CLASSES.map(classTab), mapTab(CLASSES.map(layoutOf)), policyTab()],
    names: [{ name: "MASTERY_POLICY", range: `'${POLICY_TAB}'!A:E` }],
    notKept: [],
  };
}
