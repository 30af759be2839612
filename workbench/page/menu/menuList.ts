import { element } from "../element";
import { hasChildren, type MenuItem, type MenuNode } from "./menuNode";
import { typeAhead } from "./typeAhead";

/** What a list of a menu tells the one it hangs from. */
export interface Surroundings {
  label: string;
  /** Shuts this list and gives the focus back to what opened it. */
  close(): void;
  /** Something was chosen: everything shuts. */
  chosen(item: MenuItem): void;
  /** Left or right beyond this list. */
  leave(direction: -1 | 1): void;
}

export interface MenuList {
  node: HTMLElement;
  focusFirst(): void;
  focusLast(): void;
  shut(): void;
}

/** A list of menu items after the ARIA pattern "menu": arrows, Home, End, Enter, Space, Escape, letters. */
export function menuList(nodes: MenuNode[], around: Surroundings): MenuList {
  const list = element("div", { role: "menu", class: "menu", "aria-label": around.label });
  const search = typeAhead();
  let open: { button: HTMLElement; list: MenuList } | null = null;

  const entries = nodes.flatMap((node) => {
    const shown = node === "separator" ? element("div", { role: "separator" }) : itemElement(node);
    list.append(shown);
    return node === "separator" ? [] : [{ item: node, button: shown }];
  });
  const buttons = entries.map(({ button }) => button);

  const shutChild = (): void => {
    open?.list.shut();
    open?.button.setAttribute("aria-expanded", "false");
    open = null;
  };
  const openChild = (item: MenuItem, button: HTMLElement, focus: boolean): void => {
    if (!hasChildren(item) || !item.enabled) return;
    if (open?.button !== button) {
      shutChild();
      const close = (): void => {
        shutChild();
        button.focus();
      };
      const leave = (direction: -1 | 1): void => (direction === -1 ? close() : around.leave(1));
      const child = menuList(item.children(), { ...around, label: item.label, close, leave });
      button.after(child.node);
      placeBeside(child.node, button);
      button.setAttribute("aria-expanded", "true");
      open = { button, list: child };
    }
    if (focus) open.list.focusFirst();
  };
  const choose = (item: MenuItem, button: HTMLElement): void => {
    if (hasChildren(item)) openChild(item, button, true);
    else if (item.enabled) around.chosen(item);
  };
  const move = (to: number): void => buttons[(to + buttons.length) % buttons.length]?.focus();

  entries.forEach(({ item, button }, position) => {
    button.addEventListener("click", () => choose(item, button));
    button.addEventListener("pointerenter", () => {
      button.focus();
      shutOtherThan(button);
      openChild(item, button, false);
    });
    const keys: Record<string, () => void> = {
      ArrowDown: () => move(position + 1),
      ArrowUp: () => move(position - 1),
      Home: () => move(0),
      End: () => move(-1),
      Enter: () => choose(item, button),
      " ": () => choose(item, button),
      ArrowRight: () => (hasChildren(item) && item.enabled ? openChild(item, button, true) : around.leave(1)),
      ArrowLeft: () => around.leave(-1),
      Escape: () => around.close(),
    };
    button.addEventListener("keydown", (event) => {
      const act = keys[event.key] ?? letter(event, button);
      if (!act) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    });
  });
  const letter = (event: KeyboardEvent, button: HTMLElement): (() => void) | undefined => {
    if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return undefined;
    return () => search(event.key, buttons, button)?.focus();
  };
  const shutOtherThan = (button: HTMLElement): void => {
    if (open && open.button !== button) shutChild();
  };
  return { node: list, focusFirst: () => move(0), focusLast: () => move(-1), shut: () => list.remove() };
}

function itemElement(item: MenuItem): HTMLElement {
  const role = item.checked === undefined ? "menuitem" : "menuitemcheckbox";
  const shown = element("div", { role, tabindex: "-1", "data-label": item.label }, item.label);
  if (item.checked !== undefined) shown.setAttribute("aria-checked", String(item.checked));
  if (!item.enabled) shown.setAttribute("aria-disabled", "true");
  if (hasChildren(item)) {
    shown.setAttribute("aria-haspopup", "menu");
    shown.setAttribute("aria-expanded", "false");
  }
  if (item.shortcut) {
    shown.append(element("span", { class: "menu-shortcut", "aria-hidden": "true" }, item.shortcut));
  }
  return shown;
}

/** To the right of its item, or to the left where the window ends. */
function placeBeside(list: HTMLElement, button: HTMLElement): void {
  const beside = button.getBoundingClientRect();
  const { width, height } = list.getBoundingClientRect();
  const left = beside.right + width > innerWidth ? beside.left - width : beside.right;
  const top = Math.max(4, Math.min(beside.top - 7, innerHeight - height - 4));
  list.style.left = `${left}px`;
  list.style.top = `${top}px`;
}
