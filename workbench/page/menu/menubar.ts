import { element } from "../element";
import { menuList, type MenuList } from "./menuList";
import type { MenuItem, MenuNode } from "./menuNode";
import { typeAhead } from "./typeAhead";

export interface TopMenu {
  label: string;
  children: () => MenuNode[];
}

/**
 * A menu bar after the ARIA pattern "menubar": one stop of the Tab key, arrows inside. `left` is called before
 * a chosen item acts: the place to give the focus back to the grid.
 */
export function menubar(label: string, menus: TopMenu[], left: () => void): HTMLElement {
  const bar = element("div", { role: "menubar", class: "menubar", "aria-label": label });
  const search = typeAhead();
  let open: { position: number; list: MenuList } | null = null;
  const tops = menus.map((menu, position) => {
    const top = element(
      "div",
      { role: "menuitem", "aria-haspopup": "menu", "aria-expanded": "false" },
      menu.label,
    );
    top.tabIndex = position === 0 ? 0 : -1;
    top.dataset["label"] = menu.label;
    bar.append(element("div", { class: "menubar-place", role: "none" }, top));
    return top;
  });

  const focus = (position: number): void => {
    tops[(position + tops.length) % tops.length]?.focus();
  };
  const shut = (): void => {
    if (!open) return;
    open.list.shut();
    tops[open.position]?.setAttribute("aria-expanded", "false");
    open = null;
  };
  const show = (position: number): MenuList | null => {
    const menu = menus[position];
    const top = tops[position];
    if (!menu || !top) return null;
    if (open?.position === position) return open.list;
    shut();
    const list = menuList(menu.children(), surroundings(position));
    top.after(list.node);
    top.setAttribute("aria-expanded", "true");
    open = { position, list };
    return list;
  };
  const surroundings = (position: number) => ({
    label: menus[position]?.label ?? "",
    close: () => {
      shut();
      focus(position);
    },
    chosen: (item: MenuItem) => {
      shut();
      left();
      item.act?.();
    },
    leave: (direction: -1 | 1) => {
      const next = (position + direction + tops.length) % tops.length;
      focus(next);
      show(next)?.focusFirst();
    },
  });

  tops.forEach((top, position) => {
    top.addEventListener("click", () => {
      const wasOpen = open?.position === position;
      shut();
      focus(position);
      if (!wasOpen) show(position);
    });
    top.addEventListener("pointerenter", () => {
      if (open && open.position !== position) show(position);
    });
    top.addEventListener("focus", () => tops.forEach((each) => (each.tabIndex = each === top ? 0 : -1)));
    const keys: Record<string, () => void> = {
      ArrowRight: () => step(position + 1),
      ArrowLeft: () => step(position - 1),
      Home: () => step(0),
      End: () => step(-1),
      ArrowDown: () => show(position)?.focusFirst(),
      Enter: () => show(position)?.focusFirst(),
      " ": () => show(position)?.focusFirst(),
      ArrowUp: () => show(position)?.focusLast(),
      Escape: shut,
    };
    top.addEventListener("keydown", (event) => {
      const isLetter = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
      const act = keys[event.key] ?? (isLetter ? () => search(event.key, tops, top)?.focus() : undefined);
      if (!act) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    });
  });
  const step = (position: number): void => {
    const next = (position + tops.length) % tops.length;
    const wasOpen = open !== null;
    focus(next);
    if (wasOpen) show(next);
  };
  shutWhenLeft(bar, shut);
  return bar;
}

function shutWhenLeft(bar: HTMLElement, shut: () => void): void {
  bar.addEventListener("focusout", (event) => {
    if (event.relatedTarget instanceof Node && bar.contains(event.relatedTarget)) return;
    // The focus is nowhere for a moment while a list that held it is replaced by the next.
    queueMicrotask(() => {
      if (!bar.contains(document.activeElement)) shut();
    });
  });
  document.addEventListener("pointerdown", (event) => {
    if (event.target instanceof Node && !bar.contains(event.target)) shut();
  });
}
