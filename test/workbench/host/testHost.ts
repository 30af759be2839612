import { resolve } from "node:path";
import { emptySheet } from "../../../workbench/files/gridSize";
import type { CellFile, SheetFile, WorkbookFile } from "../../../workbench/files/workbookFile";
import type {
  Dialog,
  DialogAnswer,
  Frame,
  Host,
  HostOptions,
  Person,
  Toast,
} from "../../../workbench/host/host";
import { openHost } from "../../../workbench/host/openHost";
import { buildScripts } from "./builtScripts";

let built: string | null = null;

/** A host on the small add-on of these tests. */
export function openTestHost(file: WorkbookFile, options: Partial<HostOptions> = {}): Promise<Host> {
  built ??= buildScripts().build;
  const dist = resolve(__dirname, "fixtures/addon");
  return openHost({ file, dist, today: null, build: built, ...options });
}

export function workbook(sheets: SheetFile[], rest: Partial<WorkbookFile> = {}): WorkbookFile {
  return { locale: "en_US", timeZone: "Etc/UTC", sheets, names: [], notKept: [], ...rest };
}

/** A tab of 20 × 8; `rows` from A1, "=…" a formula. */
export function tab(
  name: string,
  rows: (string | number | boolean | null)[][],
  rest: Partial<SheetFile> = {},
): SheetFile {
  const cells = rows.flatMap((row, r) =>
    row.flatMap((value, c): CellFile[] => {
      if (value === null) return [];
      const formula = typeof value === "string" && value.startsWith("=") ? { formula: value } : {};
      return [{ row: r, column: c, value: "formula" in formula ? null : value, ...formula }];
    }),
  );
  return { ...emptySheet(name), rows: 20, columns: 8, cells, ...rest };
}

export interface TestPerson extends Person {
  toasts: Toast[];
  dialogs: Dialog[];
  sidebars: Frame[];
}

/** Answers dialogs in turn, then closes them; with a function, as it likes. */
export function person(answers: string[] | ((dialog: Dialog) => Promise<DialogAnswer>) = []): TestPerson {
  const queue = Array.isArray(answers) ? [...answers] : [];
  const seen: TestPerson = {
    toasts: [],
    dialogs: [],
    sidebars: [],
    toast: (toast) => void seen.toasts.push(toast),
    async dialog(dialog) {
      seen.dialogs.push(dialog);
      return Array.isArray(answers) ? { button: queue.shift() ?? "CLOSE" } : answers(dialog);
    },
    sidebar: (frame) => void seen.sidebars.push(frame),
    htmlDialog: () => undefined,
  };
  return seen;
}
