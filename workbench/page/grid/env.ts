/** The grid library's environment, which its menus need. It is made inside its component tree, so it is caught there. */
import { Component, xml } from "@odoo/owl";
import { topbarComponents, type GridEnv } from "./library";

let caught: GridEnv | null = null;

/** Draws nothing; stands in the (hidden) upper part of the library's own top bar. */
class EnvCatcher extends Component<Record<string, never>, GridEnv> {
  static override template = xml`<span/>`;
  static override props = {};
  override setup(): void {
    caught = this.env;
  }
}

export function catchEnv(): void {
  topbarComponents.add("workbench", { id: "workbench", component: EnvCatcher, sequence: 1 });
}

/** Null until the grid stands. */
export function gridEnv(): GridEnv | null {
  return caught;
}
