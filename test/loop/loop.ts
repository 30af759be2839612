/** The add-on as built, in the workbench, on a workbook: for tests of whole actions. */
import path from "node:path";
import type { WorkbookFile } from "../../workbench/files/workbookFile";
import type { Host, ServiceCalls } from "../../workbench/host/host";
import { openHost } from "../../workbench/host/openHost";
import { runAll } from "../../workbench/steps/runStep";
import { openSession } from "../../workbench/steps/session";
import { findProject } from "../project";

export interface Answer {
  value: { status: string; code?: string; message?: string } & Record<string, unknown>;
  error: string | null;
  serviceCalls: ServiceCalls;
  values: unknown[][];
  formulas: string[][];
  errors: string[][];
  toasts: { message: string }[];
  dialogs: { message: string }[];
  sidebar: string | null;
  tabs: string[];
}

export interface Loop {
  host: Host;
  /** Runs steps as `npm run headless` does. */
  run: (...steps: unknown[]) => Promise<Answer[]>;
  /** A call of the sidebar; fails the test when it is refused. */
  call: (name: string, ...args: unknown[]) => Promise<Answer["value"]>;
  /** The cells of a tab. */
  cells: (tab: string) => Promise<unknown[][]>;
  /** The workbook as it would be saved. */
  saved: () => WorkbookFile;
  close: () => Promise<void>;
}

export const TODAY = "2025-11-05";

export async function openLoop(file: WorkbookFile, today = TODAY): Promise<Loop> {
  const root = findProject();
  const host = await openHost({
    file,
    dist: path.join(root, "dist"),
    today,
    build: path.join(root, "build"),
  });
  const session = await openSession({ host });
  const run = async (...steps: unknown[]) => (await runAll(session, steps)) as Answer[];
  return {
    host,
    run,
    async call(name, ...args) {
      const [answer] = await run({ call: name, args });
      if (answer?.value?.status !== "ok") {
        throw new Error(`${name}: ${answer?.error ?? answer?.value?.message ?? "no reply"}`);
      }
      return answer.value;
    },
    cells: async (tab) => (await run({ get: tab }))[0]?.values ?? [],
    saved: () => host.engine.save(),
    close: () => host.close(),
  };
}

/** Opens, acts, closes. */
export async function onLoop<T>(
  file: WorkbookFile,
  act: (loop: Loop) => Promise<T>,
  today?: string,
): Promise<T> {
  const loop = await openLoop(file, today);
  try {
    return await act(loop);
  } finally {
    await loop.close();
  }
}

/** The whole loop with nothing typed. */
export async function setUpAndBuild({ call }: Loop): Promise<void> {
  const { setup } = await call("suggestSetup");
  await call("applySetup", setup);
  await call("buildGroups", {});
  await call("buildRoster", {});
}
