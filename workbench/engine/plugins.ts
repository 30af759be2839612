/** The plugins inside a model of the library (19.3.7), each known by one of the getters it offers. */
import type { Model } from "@odoo/o-spreadsheet";

export function offers(plugin: object, getter: string): boolean {
  return gettersOf(plugin).includes(getter);
}

export function gettersOf(plugin: object): readonly string[] {
  return (plugin.constructor as { getters?: readonly string[] }).getters ?? [];
}

/** The caller says what it uses of the plugin. */
export function pluginOffering(model: Model, getter: string): unknown {
  const { handlers } = model as unknown as { handlers: object[] };
  const found = handlers.find((plugin) => offers(plugin, getter));
  if (!found) throw new Error(`o-spreadsheet has no plugin that offers ${getter}.`);
  return found;
}
