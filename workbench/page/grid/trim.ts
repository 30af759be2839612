/**
 * Takes out of the grid library's menus what a workbook of the workbench does not hold and a download would
 * lose: charts, pivots, images, tables, links, groups of rows.
 */
import { cellMenu, topMenus } from "./library";

const NOT_HERE: Record<string, readonly string[]> = {
  edit: ["edit_table"],
  view: ["group_headers", "view_irregularity_map"],
  insert: ["insert_chart", "insert_carousel", "insert_pivot", "insert_image", "insert_table", "insert_link"],
  data: ["add_remove_data_filter", "pivot_data_sources", "reinsert_dynamic_pivot", "reinsert_static_pivot"],
};
const NOT_IN_CELL_MENU = [
  "edit_table",
  "delete_table",
  "insert_link",
  "pivot_headers_group",
  "pivot_group_remaining",
  "pivot_headers_ungroup",
  "collapse_pivot",
  "pivot_sorting",
  "pivot_fix_formulas",
  "pivot_properties",
];

export function trimMenus(): void {
  for (const [menu, ids] of Object.entries(NOT_HERE)) {
    const spec = topMenus.get(menu);
    // A child that is a function lists pivots.
    spec.children = (spec.children ?? []).filter(
      (child) => typeof child !== "function" && !ids.includes(child.id ?? ""),
    );
  }
  NOT_IN_CELL_MENU.forEach((id) => cellMenu.remove(id));
}
