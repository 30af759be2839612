import type { HtmlOutput } from "./html";
import { call } from "./service";

type Base = typeof GoogleAppsScript.Base;

/** Google's enums are objects that scripts compare by === and that read as their name. */
export function enumOf<Name extends string>(names: readonly Name[]): Record<Name, { toString(): Name }> {
  return Object.fromEntries(names.map((name) => [name, { toString: () => name }])) as never;
}
const BUTTONS = enumOf(["CLOSE", "OK", "CANCEL", "YES", "NO"]);
const BUTTON_SETS = enumOf(["OK", "OK_CANCEL", "YES_NO", "YES_NO_CANCEL"]);

export class Ui implements Pick<
  GoogleAppsScript.Base.Ui,
  "Button" | "ButtonSet" | "alert" | "createAddonMenu" | "showModalDialog" | "showSidebar"
> {
  readonly Button = BUTTONS as unknown as Base["Button"];
  readonly ButtonSet = BUTTON_SETS as unknown as Base["ButtonSet"];

  createAddonMenu(): GoogleAppsScript.Base.Menu {
    return new Menu() as never;
  }

  /** alert(prompt), alert(prompt, buttons) or alert(title, prompt, buttons). */
  alert(...args: unknown[]): GoogleAppsScript.Base.Button {
    const [title, prompt, buttons] = args.length > 2 ? args : ["", args[0], args[1] ?? BUTTON_SETS.OK];
    const answer = call<keyof typeof BUTTONS>("Ui.alert", String(title), String(prompt), String(buttons));
    return BUTTONS[answer] as never;
  }

  showSidebar(page: GoogleAppsScript.HTML.HtmlOutput): void {
    const { title, html } = page as unknown as HtmlOutput;
    call("Ui.showSidebar", { title, html });
  }

  showModalDialog(page: GoogleAppsScript.HTML.HtmlOutput, title: string): void {
    const { html, width, height } = page as unknown as HtmlOutput;
    const size = { ...(width !== null && { width }), ...(height !== null && { height }) };
    call("Ui.showModalDialog", { title: String(title), html, ...size });
  }
}

export class Menu implements Pick<GoogleAppsScript.Base.Menu, "addItem" | "addToUi"> {
  private readonly entries: { label: string; functionName: string | null }[] = [];

  addItem(label: string, functionName: string): GoogleAppsScript.Base.Menu {
    this.entries.push({ label: String(label), functionName: String(functionName) });
    return this as never;
  }

  addToUi(): void {
    call("Menu.addToUi", this.entries);
  }
}
