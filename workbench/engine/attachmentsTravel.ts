/** Makes the plugin part of every model, and its commands part of the collaboration. */
import "./library";
import type { UnboundedZone } from "@odoo/o-spreadsheet";
import { coreTypes, helpers, invalidateEvaluationCommands, registries } from "@odoo/o-spreadsheet";
import type { AttachCommand } from "./attachments";

type Headers = { type: string; sheetId: string; dimension: "COL" | "ROW" };
type Added = Headers & { base: number; position: "before" | "after"; quantity: number };
type Removed = Headers & { elements: number[] };

/** Moves the places of a command when someone else has inserted or deleted rows or columns meanwhile. */
function transformed(command: AttachCommand, executed: Added | Removed): AttachCommand {
  if (command.sheetId !== executed.sheetId) return command;
  const items = command.items.flatMap((item) => {
    if (!item.zone) return [item];
    const zone = movedZone(item.zone, executed);
    return zone ? [{ ...item, zone }] : [];
  });
  return { ...command, items };
}

function movedZone(zone: UnboundedZone, executed: Added | Removed): UnboundedZone | undefined {
  const start = executed.dimension === "COL" ? "left" : "top";
  if ("elements" in executed) return helpers.reduceZoneOnDeletion(zone, start, executed.elements);
  return helpers.expandZoneOnInsertion(zone, start, executed.base, executed.position, executed.quantity);
}

type AnyRegistry = { add(name: string, value: unknown): void };

export function letTravel(plugin: unknown): void {
  registries.corePluginRegistry.add("workbench_attachments", plugin as never);
  for (const type of ["WORKBENCH_ATTACH", "WORKBENCH_SET_CLOCK"]) {
    (coreTypes as Set<string>).add(type);
    (registries.inverseCommandRegistry as unknown as AnyRegistry).add(type, (command: unknown) => [command]);
  }
  // Kept results and the clock decide what formulas show.
  (invalidateEvaluationCommands as Set<string>).add("WORKBENCH_SET_CLOCK");
  for (const executed of ["ADD_COLUMNS_ROWS", "REMOVE_COLUMNS_ROWS"] as const) {
    registries.otRegistry.addTransformation(executed, ["WORKBENCH_ATTACH"] as never, transformed as never);
  }
}
