import type { Page } from "playwright-core";
import type { PanelOptions } from "./panel";

/** Everything the panel can look like. `reach` leads there once it is open; `shows` is text only this state has. */
export interface State {
  name: string;
  options: PanelOptions;
  reach?: (page: Page) => Promise<void>;
  shows: string;
}
