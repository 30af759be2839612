/** An item of a menu; "separator" draws a line. Children are made when the menu opens, as the moment requires. */
export interface MenuItem {
  label: string;
  enabled: boolean;
  shortcut?: string;
  checked?: boolean;
  act?: () => void;
  children?: () => MenuNode[];
}
export type MenuNode = MenuItem | "separator";

export function hasChildren(item: MenuItem): item is MenuItem & { children: () => MenuNode[] } {
  return item.children !== undefined;
}
