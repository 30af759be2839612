import { join } from "node:path";
import type { Engine } from "../engine/engine";
import { openEngine } from "../engine/open";
import { readAddon, type Addon } from "./addon";
import { openCellFunctions } from "./cellFunctions";
import { openClock } from "./clock";
import { isTimeZone } from "./dates";
import { noCalls } from "./dispatch";
import { openExecutions, type Executions } from "./executions";
import type { AuthMode, Execution, Host, HostOptions, MenuEntry, OpenHost } from "./host";
import { openDocumentProperties } from "./documentProperties";
import { openDocumentLock } from "./locks";
import { pageArguments } from "./pageValues";
import { recentAnswers } from "./recentAnswers";
import { compileRealm } from "./realm";
import { notAFunction } from "./refusals";
import { openSelections } from "./selections";
import type { Call } from "./services/service";
import { NOBODY, standingState } from "./standingState";
import { openWorkers } from "./workers";

/** What stands under Extensions; in Apps Script it is the name of the script project. */
const ADDON_NAME = "Mastery Loop";

export const openHost: OpenHost = async (options) => {
  const addon = await readAddon(options);
  const { build, code, facade } = addon;
  // First of all, since a thread takes a while to start.
  const workers = openWorkers({ file: join(build, "worker.cjs"), facade, bundle: code });
  const workbook = openWorkbook(options, addon);
  const executions = openExecutions({ ...workbook, workers, options });
  const { engine, clock, cells, answers, call } = workbook;
  return {
    engine,
    functions: addon.functions,
    callFunction(name, args) {
      // So that what the engine is about to ask is asked once.
      engine.settle();
      return answers.look(name, args);
    },
    openingNotes: options.file.notKept,
    open: (mode) => openMenu(addon, executions, mode),
    runMenuItem: (user, functionName, person) =>
      executions.run({ caller: "menu", user, authMode: "FULL", functionName, args: [], person }),
    call: (user, functionName, args, person) => {
      if (!addon.publicNames.has(functionName)) return refused(notAFunction(functionName));
      const checked = pageArguments(args);
      if ("error" in checked) return refused(checked.error);
      return executions.run({
        caller: "page",
        user,
        authMode: "FULL",
        functionName,
        args: checked.args,
        person,
      });
    },
    select: call().selections.select,
    setToday(today) {
      clock.setToday(today);
      answers.forget();
      engine.recalculate();
    },
    setDelay: executions.setDelay,
    failAt: executions.failAt,
    during: executions.during,
    functionExecutions: cells.executions,
    close: executions.close,
  } satisfies Host;
};

/** The workbook with the add-on's functions in its cells, and what a service call needs of it. */
function openWorkbook({ file, today, dist }: HostOptions, { code, facade, functions, publicNames }: Addon) {
  let opened: Engine | null = null;
  let askedTooEarly = false;
  const present = (): Engine => {
    if (opened) return opened;
    askedTooEarly = true;
    throw new Error("A custom function asked for the workbook while it was still being opened.");
  };
  const timeZone = (): string => {
    const zone = opened?.timeZone() ?? file.timeZone;
    return isTimeZone(zone) ? zone : "UTC";
  };
  const clock = openClock(today, timeZone);
  const selections = openSelections(present);
  const lock = openDocumentLock();
  const properties = openDocumentProperties();
  const call = (): Omit<Call, "execution"> => ({
    engine: present(),
    timeZone: timeZone(),
    dist,
    lock,
    properties,
    selections,
  });
  const inCell = standingState({ caller: "cell", user: "first", authMode: "FULL", person: NOBODY });
  const cells = openCellFunctions(compileRealm(facade, code), {
    names: publicNames,
    shift: clock.shift,
    timeZone,
    call: () => ({ ...call(), execution: inCell }),
  });
  const answers = recentAnswers(cells.call);
  const engine = openEngine(file, { functions, callFunction: answers.calculate, now: clock.now });
  opened = engine;
  if (askedTooEarly) engine.recalculate();
  return { engine, clock, cells, answers, call };
}

/** What Sheets shows for an add-on without a menu of its own. */
const ONLY_HELP: MenuEntry[] = [{ label: "Help", functionName: null }];

async function openMenu(
  { publicNames }: Addon,
  executions: Executions,
  mode: AuthMode,
): ReturnType<Host["open"]> {
  if (!publicNames.has("onOpen")) return { title: ADDON_NAME, entries: ONLY_HELP, error: null };
  const { menu, error } = await executions.run({
    caller: "open",
    user: "first",
    authMode: mode,
    functionName: "onOpen",
    args: [{ authMode: mode, user: {}, source: {} }],
    person: NOBODY,
  });
  return { title: ADDON_NAME, entries: error === null && menu.length > 0 ? menu : ONLY_HELP, error };
}

/** A call that never reaches the script. */
async function refused(error: string): Promise<Execution> {
  return { value: null, error, serviceCalls: noCalls(), progress: [], ms: 0 };
}
