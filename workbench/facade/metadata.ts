import { call } from "./service";
import type { Handle } from "./sheet";

type Real = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** An entry of a tab's developer metadata as the host knows it. */
export interface Entry {
  key: string;
  value: string;
}

export class DeveloperMetadata implements Pick<Real, "getKey" | "getValue" | "remove"> {
  constructor(
    private readonly tab: Handle,
    private readonly entry: Entry,
  ) {}

  getKey(): string {
    return call("DeveloperMetadata.getKey", this.tab, this.entry);
  }

  getValue(): string {
    return call("DeveloperMetadata.getValue", this.tab, this.entry);
  }

  remove(): void {
    call("DeveloperMetadata.remove", this.tab, this.entry);
  }
}
