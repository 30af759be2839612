import * as z from "zod/mini";
import { cellSteps } from "./cells";
import { executeSteps } from "./execute";
import { inspectSteps } from "./inspect";
import { pageSteps } from "./pages";
import { peopleSteps } from "./people";
import { IllegalStep, DONE, type Session, type StepKind } from "./step";
import { tabSteps } from "./tabs";
import { worldSteps } from "./world";

type During = { during: { call: number; steps: unknown[] } };

const during: StepKind = {
  schema: z.strictObject({
    during: z.strictObject({ call: z.int().check(z.positive()), steps: z.array(z.unknown()) }),
  }),
  example: '{"during":{"call":4,"steps":[{"set":"Period 1!C5","value":8}]}}',
  /** Their answers stand in the next execution's answer as `during`. */
  run(session: Session, { during: { call, steps } }: During) {
    const user = session.user === "second" ? "first" : "second";
    session.host.during(call, async () => {
      session.meanwhile = await runAll({ ...session, user, meanwhile: null }, steps);
    });
    return DONE;
  },
};

const STEPS: Record<string, StepKind> = {
  ...executeSteps,
  ...cellSteps,
  ...inspectSteps,
  ...tabSteps,
  ...peopleSteps,
  ...worldSteps,
  ...pageSteps,
  during,
};

/** Throws IllegalStep with one sentence when a step is not one of contracts.md §6. */
export function checkStep(step: unknown, number: number | string): StepKind {
  if (typeof step !== "object" || step === null || Array.isArray(step)) {
    throw new IllegalStep(`Step ${number} is no object: a step looks like {"tabs":true}.`);
  }
  const name = Object.keys(STEPS).find((known) => known in step);
  const kind = name === undefined ? undefined : STEPS[name];
  if (!kind) throw new IllegalStep(unknownStep(step, number));
  if (!z.safeParse(kind.schema, step).success) {
    throw new IllegalStep(`Step ${number} ("${name}") is not written as it must be, like ${kind.example}.`);
  }
  if ("during" in step) checkSteps((step as During).during.steps, `${number}.`);
  return kind;
}

function unknownStep(step: object, number: number | string): string {
  const [key] = Object.keys(step);
  if (key === "shot") return `Step ${number} ("shot") needs the browser page: nothing is drawn here.`;
  const said = key === undefined ? "is empty" : `has no known step in it ("${key}")`;
  return `Step ${number} ${said}: the steps are ${Object.keys(STEPS).join(", ")}.`;
}

export function checkSteps(steps: unknown, prefix = ""): asserts steps is unknown[] {
  if (!Array.isArray(steps)) throw new IllegalStep('The steps must be a JSON list, like [{"tabs":true}].');
  steps.forEach((step, index) => checkStep(step, `${prefix}${index + 1}`));
}

/** One step's answer. What cannot be answered (a tab that is missing) answers {error}. */
export async function runStep(
  session: Session,
  step: unknown,
  number: number | string = 1,
): Promise<unknown> {
  const kind = checkStep(step, number);
  try {
    return await kind.run(session, step as never);
  } catch (error) {
    // A fault of ours is not an answer.
    if (!(error instanceof Error) || error instanceof TypeError || error instanceof ReferenceError)
      throw error;
    return { error: error.message };
  }
}

export async function runAll(session: Session, steps: unknown[]): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (const [index, step] of steps.entries()) answers.push(await runStep(session, step, index + 1));
  return answers;
}
