/**
 * A model that nobody looks at. The library tells each change of a cell to some fifty plugins, twice; of those some
 * only prepare drawing, most hear nothing, and the format of a few whole columns is a change of thousands of cells.
 */
import "./library";
import type { Model } from "@odoo/o-spreadsheet";
import { CorePlugin, coreTypes } from "@odoo/o-spreadsheet";
import { offers, pluginOffering } from "./plugins";

/** What we use of the library's inside (19.3.7). */
interface Inside {
  handlers: Handler[];
  uiHandlers: Handler[];
  coreHandlers: Handler[];
  dispatchToHandlers(handlers: Handler[], command: Told): void;
  checkDispatchAllowedCoreCommand(command: Told): string[];
  trigger(event: string, command: Told): void;
}
interface Told {
  type: string;
}
interface Handler {
  allowDispatch(command: Told): string;
  beforeHandle(command: Told): void;
  handle(command: Told): void;
}

export function makeLean(model: Model): void {
  const inside = model as unknown as Inside;
  for (const name of ["handlers", "uiHandlers", "coreHandlers"] as const) {
    inside[name] = inside[name].filter((plugin) => !DRAWING.some((getter) => offers(plugin, getter)));
  }
  askOnlyDeciders(inside);
  tellOnlyListeners(inside);
  placeCellsDirectly(model);
}

/** Plugins that only prepare what a canvas shows, each known by one of its getters. */
const DRAWING = [
  "getCellComputedStyle",
  "getCellTableStyle",
  "getColRowOffset",
  "getConditionalIcon",
  "getCustomColors",
  "getRowSize",
  "getVisibleRect",
];

/** What a plugin has from its base does nothing. */
const IDLE = CorePlugin.prototype as unknown as Handler;

function askOnlyDeciders(inside: Inside): void {
  const deciders = inside.handlers.filter((plugin) => plugin.allowDispatch !== IDLE.allowDispatch);
  inside.checkDispatchAllowedCoreCommand = (command) =>
    deciders.map((plugin) => plugin.allowDispatch(command));
}

interface Audience {
  before: Handler[];
  after: Handler[];
}
type Audiences = Record<"core" | "local", Audience>;

function tellOnlyListeners(inside: Inside): void {
  const audiences = new WeakMap<Handler[], Audiences>();
  const known = (handlers: Handler[]) => {
    let found = audiences.get(handlers);
    if (!found) audiences.set(handlers, (found = audiencesAmong(handlers)));
    return found;
  };
  inside.dispatchToHandlers = (handlers, command) => {
    const isCore = (coreTypes as Set<string>).has(command.type);
    const { before, after } = known(handlers)[isCore ? "core" : "local"];
    for (const plugin of before) plugin.beforeHandle(command);
    for (const plugin of after) plugin.handle(command);
    inside.trigger("command-dispatched", command);
  };
}

function audiencesAmong(handlers: Handler[]): Audiences {
  const local = handlers.filter((plugin) => !(plugin instanceof CorePlugin));
  return { core: audience(handlers), local: audience(local) };
}

const audience = (handlers: Handler[]): Audience => ({
  before: handlers.filter((plugin) => plugin.beforeHandle !== IDLE.beforeHandle),
  after: handlers.filter((plugin) => plugin.handle !== IDLE.handle),
});

interface CellsPlugin {
  dispatch(type: string, payload: object): unknown;
}
interface TabsPlugin {
  updateCellPosition(payload: object): void;
}

/** Where a cell is, only the plugin of the tabs keeps. */
function placeCellsDirectly(model: Model): void {
  const cells = pluginOffering(model, "getTranslatedCellFormula") as CellsPlugin;
  const tabs = pluginOffering(model, "getCell") as TabsPlugin;
  const dispatch = cells.dispatch.bind(cells);
  cells.dispatch = (type, payload) =>
    type === "UPDATE_CELL_POSITION" ? tabs.updateCellPosition(payload) : dispatch(type, payload);
}
