import { nameKey } from "../../mastery/name";
import { textOf } from "../../workbook/cell";
import type { Books } from "../../workbook/gradebook/classBook";
import type { Snapshot } from "../../workbook/snapshot";
import { logLinesNow } from "../roster/logNow";

/** Every form a label may have named, by `nameKey`: "form B, left early" is a form nobody has. */
export function knownForms({ policy, books }: Books, snapshot: Snapshot): ReadonlySet<string> {
  const standards = books.flatMap((book) => book.standards);
  const sat = standards.flatMap(({ chains }) => chains.flatMap(({ sittings }) => sittings));
  const forms = [
    ...policy.settings.forms,
    ...standards.flatMap(({ row }) => row.forms ?? []),
    ...sat.map(({ form }) => form ?? ""),
    ...logLinesNow(snapshot).map((line) => textOf(line["Form"])),
  ];
  return new Set(forms.map(nameKey).filter((form) => form !== ""));
}
