/** What the page uses of the grid library, under the page's own names. */
import { registries, stores, type Model, Spreadsheet } from "@odoo/o-spreadsheet";

export { Spreadsheet };
export type GridModel = Model;

export const topMenus = registries.topbarMenuRegistry;
export const topbarComponents = registries.topbarComponentRegistry;
export const cellMenu = registries.cellMenuRegistry;
export const { CellComposerStore } = stores;
export type GridAction = ReturnType<typeof topMenus.getMenuItems>[number];
export type GridEnv = Parameters<GridAction["name"]>[0];
