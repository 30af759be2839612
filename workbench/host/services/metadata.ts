import type { MetadataFile } from "../../files/workbookFile";
import { refuseViewer, ServiceError } from "../refusals";
import { findSheet, service, type Call, type Service } from "./service";

interface Handle {
  sheet: string;
}
type Entry = Pick<MetadataFile, "key" | "value">;

/** On the tab itself; what hangs on single columns is another call of Sheets. */
function onTab({ engine }: Call, { sheet }: Handle): Entry[] {
  return engine
    .metadata(findSheet(engine, sheet).id)
    .filter(({ column }) => column === null)
    .map(({ key, value }) => ({ key, value }));
}

function add({ engine, execution }: Call, { sheet }: Handle, key: string, value: string): void {
  refuseViewer(execution.user);
  const { id } = findSheet(engine, sheet);
  engine.setMetadata(id, [...engine.metadata(id), { key, value, column: null }]);
}

function remove({ engine, execution }: Call, { sheet }: Handle, { key, value }: Entry): void {
  refuseViewer(execution.user);
  const { id } = findSheet(engine, sheet);
  const all = engine.metadata(id);
  const at = all.findIndex((one) => one.column === null && one.key === key && one.value === value);
  if (at < 0) throw new ServiceError("The developer metadata does not exist.");
  engine.setMetadata(
    id,
    all.filter((_, place) => place !== at),
  );
}

export const metadataServices = {
  "Sheet.addDeveloperMetadata": service("other", add),
  "Sheet.getDeveloperMetadata": service("other", onTab),
  "DeveloperMetadata.getKey": service("other", (_call, _tab: Handle, { key }: Entry) => key),
  "DeveloperMetadata.getValue": service("other", (_call, _tab: Handle, { value }: Entry) => value),
  "DeveloperMetadata.remove": service("other", remove),
} satisfies Record<string, Service>;
