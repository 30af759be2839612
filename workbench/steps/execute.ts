import * as z from "zod/mini";
import type { Execution, MenuEntry } from "../host/host";
import { openAnswerer, type Answerer } from "./answerer";
import { offeredFile } from "./offeredFile";
import type { Session, StepKind } from "./step";

const answer = z.union([z.string(), z.strictObject({ button: z.string(), text: z.optional(z.string()) })]);
export type GivenAnswer = z.infer<typeof answer>;
const answers = z.optional(z.array(answer));
type Menu = { menu: string; answers?: GivenAnswer[] };
type Call = { call: string; args?: unknown[]; answers?: GivenAnswer[] };

export const executeSteps = {
  menu: {
    schema: z.strictObject({ menu: z.string(), answers }),
    example: '{"menu":"Build retake roster","answers":["YES"]}',
    async run(session, { menu, answers: given = [] }: Menu) {
      const functionName = findItem(session.menu, menu);
      const person = openAnswerer(session, given);
      const execution = await session.host.runMenuItem(session.user, functionName, person);
      const { dialogs, sidebar } = person.seen;
      return {
        ...common(session, execution, person),
        dialogs,
        sidebar,
        error: execution.error,
        ms: execution.ms,
      };
    },
  },
  call: {
    schema: z.strictObject({ call: z.string(), args: z.optional(z.array(z.unknown())), answers }),
    example: '{"call":"suggestSetup","args":[]}',
    async run(session, { call, args = [], answers: given = [] }: Call) {
      const person = openAnswerer(session, given);
      const execution = await session.host.call(session.user, call, args, person);
      const outcome = execution.error === null ? { value: execution.value } : { error: execution.error };
      session.download = offeredFile(execution.value) ?? session.download;
      const dialogs = person.seen.dialogs.length > 0 ? { dialogs: person.seen.dialogs } : {};
      return { ...outcome, ...common(session, execution, person), ...dialogs };
    },
  },
  open: {
    schema: z.strictObject({ open: z.enum(["NONE", "LIMITED", "FULL"]) }),
    example: '{"open":"NONE"}',
    async run({ host }, { open }: { open: "NONE" | "LIMITED" | "FULL" }) {
      const { entries, error } = await host.open(open);
      return { menu: entries.map(({ label }) => label), error };
    },
  },
} satisfies Record<string, StepKind>;

function common(session: Session, execution: Execution, person: Answerer): object {
  const { meanwhile } = session;
  session.meanwhile = null;
  return {
    toasts: person.toasts(),
    serviceCalls: execution.serviceCalls,
    progress: execution.progress,
    ...(meanwhile ? { during: meanwhile } : {}),
  };
}

function findItem(entries: MenuEntry[], label: string): string {
  const all = items(entries);
  const found = all.find((entry) => entry.label === label);
  if (found?.functionName) return found.functionName;
  const labels = all.map((entry) => `"${entry.label}"`).join(", ");
  throw new Error(`There is no menu item "${label}"; the menu has ${labels}.`);
}

function items(entries: MenuEntry[]): MenuEntry[] {
  return entries.flatMap((entry) => [entry, ...items(entry.submenu ?? [])]);
}
