/**
 * google.script.run for the panel under test. Runs in the page, so it uses nothing from outside itself.
 * A call is answered by the next answer queued for its name; without one it waits for `window.fake.answer`.
 */
export type FakeAnswer = { reply: unknown } | { refuse: { name: string; message: string } };
export type Queues = Record<string, FakeAnswer[]>;

export interface FakeCall {
  name: string;
  args: unknown[];
  succeed: (reply: unknown) => void;
  fail: (error: unknown) => void;
}
export interface Fake {
  calls: FakeCall[];
  answer(call: number, answer: FakeAnswer): void;
}
declare global {
  interface Window {
    fake: Fake;
  }
}

export function installFakeGoogle({ queues, functions }: { queues: Queues; functions: string[] }): void {
  const fake: Fake = {
    calls: [],
    answer(index, answer) {
      const call = fake.calls[index];
      if (call === undefined) throw new Error(`There is no call number ${index}.`);
      if ("reply" in answer) return call.succeed(answer.reply);
      call.fail(Object.assign(new Error(answer.refuse.message), { name: answer.refuse.name }));
    },
  };
  const runner = (succeed: FakeCall["succeed"], fail: FakeCall["fail"]): unknown => {
    const members = functions.map((name) => {
      const call = (...args: unknown[]) => {
        const index = fake.calls.push({ name, args, succeed, fail }) - 1;
        const queued = queues[name]?.shift();
        if (queued !== undefined) queueMicrotask(() => fake.answer(index, queued));
      };
      return [name, call] as const;
    });
    return {
      ...Object.fromEntries(members),
      withSuccessHandler: (handler: FakeCall["succeed"]) => runner(handler, fail),
      withFailureHandler: (handler: FakeCall["fail"]) => runner(succeed, handler),
    };
  };
  const nothing = () => undefined;
  Object.assign(window, { fake, google: { script: { run: runner(nothing, nothing) } } });
}
