import { App, Component, xml } from "@odoo/owl";
import { catchEnv } from "./env";
import { Spreadsheet, type GridModel } from "./library";
import { trimMenus } from "./trim";

interface GridProps {
  model: GridModel;
  notifyUser(notification: { text: string }): void;
  raiseError(text: string, then?: () => void): void;
  askConfirmation(text: string, yes: () => void, no?: () => void): void;
}

class Grid extends Component<{ grid: GridProps }> {
  static override template = xml`<Spreadsheet t-props="props.grid" colorScheme="'light'"/>`;
  static components = { Spreadsheet };
  static override props = { grid: Object };
}

/** Draws the spreadsheet into `target`; resolves when it stands. */
export async function mountGrid(target: HTMLElement, grid: GridProps): Promise<void> {
  trimMenus();
  catchEnv();
  const templates = await (await fetch("/grid.xml")).text();
  // Beside the sidebar the grid is narrow, which the library would take for a telephone.
  const env = { isSmall: false };
  await new App(Grid, { props: { grid }, templates, env }).mount(target);
}
