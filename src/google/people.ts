/** The add-on's name as people see it. */
export const ADD_ON = "Mastery Loop";

/** Asks before something is written; true only for Yes. */
export function confirm(title: string, question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** A sentence that waits until it was read. */
export function warn(message: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(ADD_ON, message, ui.ButtonSet.OK);
}

/** As the `seconds` of a few words that stay until others come. */
export const UNTIL_REPLACED = -1;

/** A few words at the bottom of the screen, for `seconds`. */
export function tell(message: string, seconds = 8): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(message, ADD_ON, seconds);
}

export interface MenuItem {
  label: string;
  functionName: string;
}

/** Puts the items under Extensions ▸ Mastery Loop. Works before the add-on is authorised: it reads nothing. */
export function showMenu(items: readonly MenuItem[]): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  items.forEach(({ label, functionName }) => menu.addItem(label, functionName));
  menu.addToUi();
}

/** Opens the page dist/<file>.html beside the grid; `view` tells it where to begin. */
export function showSidebar(file: string, view?: string): void {
  const page = HtmlService.createHtmlOutputFromFile(file).setTitle(ADD_ON);
  if (view !== undefined) page.append(`<div id="view" data-view="${view}" hidden></div>`);
  SpreadsheetApp.getUi().showSidebar(page);
}

/** Shows a page in a dialog over the grid; its size is in pixels. */
export function showPage(title: string, html: string, { width, height } = { width: 900, height: 640 }): void {
  const page = HtmlService.createHtmlOutput(html).setWidth(width).setHeight(height);
  SpreadsheetApp.getUi().showModalDialog(page, title);
}
