import type { MenuEntry } from "../../host/host";
import type { TopMenu } from "./menubar";
import type { MenuNode } from "./menuNode";

/** Extensions ▸ the add-on's menu, as its onOpen built it. */
export function extensionsMenu(
  menu: { title: string; entries: MenuEntry[] },
  run: (functionName: string, label: string) => void,
): TopMenu {
  const node = (entry: MenuEntry): MenuNode => {
    const { submenu, functionName, label } = entry;
    if (submenu) return { label, enabled: true, children: () => submenu.map(node) };
    if (functionName === null) return label === "" ? "separator" : { label, enabled: false };
    return { label, enabled: true, act: () => run(functionName, label) };
  };
  return {
    label: "Extensions",
    children: () => [{ label: menu.title, enabled: true, children: () => menu.entries.map(node) }],
  };
}
