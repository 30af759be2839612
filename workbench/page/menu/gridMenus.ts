import { gridEnv } from "../grid/env";
import { topMenus, type GridAction, type GridEnv } from "../grid/library";
import type { TopMenu } from "./menubar";
import type { MenuNode } from "./menuNode";

/** The grid library's own menus (Edit, View, Format …), shown by the page's menu bar. */
export function gridMenus(): TopMenu[] {
  return inOrder(topMenus.getMenuItems()).map((action) => ({
    label: action.name(needEnv()),
    children: () => nodes(action.children(needEnv()), needEnv()),
  }));
}

function needEnv(): GridEnv {
  const env = gridEnv();
  if (!env) throw new Error("The grid's menus are asked for before the grid stands.");
  return env;
}

function nodes(actions: GridAction[], env: GridEnv): MenuNode[] {
  const shown = inOrder(actions).filter((action) => action.isVisible(env) && leadsSomewhere(action, env));
  return shown.flatMap((action, position): MenuNode[] => {
    const item = node(action, env);
    return action.separator && position < shown.length - 1 ? [item, "separator"] : [item];
  });
}

function node(action: GridAction, env: GridEnv): MenuNode {
  const children = action.children(env);
  return {
    label: action.name(env),
    enabled: isEnabled(action, env),
    shortcut: action.shortcut || action.description(env),
    ...(action.isActive?.(env) ? { checked: true } : {}),
    ...(children.length > 0 ? { children: () => nodes(children, env) } : {}),
    act: () => action.execute?.(env),
  };
}

function isEnabled(action: GridAction, env: GridEnv): boolean {
  const children = action.children(env);
  if (children.length > 0) return children.some((child) => isEnabled(child, env));
  return action.isEnabled(env) && (!env.model.getters.isReadonly() || action.isReadonlyAllowed);
}

function leadsSomewhere(action: GridAction, env: GridEnv): boolean {
  return action.execute !== undefined || action.children(env).some((child) => child.isVisible(env));
}

function inOrder(actions: GridAction[]): GridAction[] {
  return [...actions].sort((one, other) => one.sequence - other.sequence);
}
