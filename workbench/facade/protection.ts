import { Range, type Place } from "./range";
import { call } from "./service";
import type { Handle, Sheet } from "./sheet";

type Real = GoogleAppsScript.Spreadsheet.Protection;

/** A protection as the host tells it. */
export interface FoundProtection {
  tab: Handle;
  id: string;
  place: Place;
  editable: boolean;
}

/** Where it is and who may edit came with it; the rest is asked for. */
export class Protection implements Pick<
  Real,
  "canEdit" | "getDescription" | "getRange" | "remove" | "setDescription" | "setWarningOnly"
> {
  private readonly known: { sheet: string; id: string };

  constructor(
    private readonly sheet: Sheet,
    private readonly found: FoundProtection,
  ) {
    this.known = { sheet: found.tab.sheet, id: found.id };
  }

  canEdit(): boolean {
    return this.found.editable;
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    return new Range(this.sheet, this.found.place) as never;
  }

  getDescription(): string {
    return call("Protection.getDescription", this.known);
  }

  setDescription(description: string): Real {
    call("Protection.setDescription", this.known, String(description));
    return this as never;
  }

  setWarningOnly(warningOnly: boolean): Real {
    call("Protection.setWarningOnly", this.known, warningOnly);
    return this as never;
  }

  remove(): void {
    call("Protection.remove", this.known);
  }
}
