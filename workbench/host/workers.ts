import { MessageChannel, Worker, type MessagePort } from "node:worker_threads";
import type { Caller } from "./realm";

/** Texts a worker compiles once, when it starts. */
export interface WorkerSources {
  file: string;
  facade: string;
  bundle: string;
}
export interface Job {
  caller: Caller;
  functionName: string;
  argsText: string;
  shift: number;
}
/** What a worker says: a service call that it waits for, or the end of its job ({value} or {error} as JSON). */
export type WorkerMessage = { service: string } | { done: string };

/** Threads that stand still during a service call, which is what lets a script wait for a person. */
export interface Workers {
  /** Runs a job to its end; `answer` is asked for every service call. Resolves with {value} or {error} as JSON. */
  run(job: Job, answer: (text: string) => Promise<string>, stop: AbortSignal): Promise<string>;
  close(): Promise<void>;
}

interface Thread {
  worker: Worker;
  answers: MessagePort;
  awake: Int32Array;
}

/** Keeps one thread warm and starts another whenever all are busy. */
export function openWorkers(sources: WorkerSources): Workers {
  const all = new Set<Thread>();
  const idle: Thread[] = [];
  const start = (): Thread => {
    const thread = startThread(sources);
    all.add(thread);
    thread.worker.once("exit", () => all.delete(thread));
    return thread;
  };
  idle.push(start());
  return {
    async run(job, answer, stop) {
      const thread = idle.pop() ?? start();
      const result = await runJob(thread, job, answer, stop);
      if (!stop.aborted) idle.push(thread);
      return result;
    },
    async close() {
      await Promise.all([...all].map(({ worker }) => worker.terminate()));
    },
  };
}

function startThread({ file, facade, bundle }: WorkerSources): Thread {
  const channel = new MessageChannel();
  const awake = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(file, {
    workerData: { facade, bundle, awake, answers: channel.port2 },
    transferList: [channel.port2],
  });
  // An idle thread must not keep the process alive.
  worker.unref();
  channel.port1.unref();
  return { worker, answers: channel.port1, awake };
}

function runJob(
  { worker, answers, awake }: Thread,
  job: Job,
  answer: (text: string) => Promise<string>,
  stop: AbortSignal,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void): void => {
      worker.removeAllListeners("message").removeAllListeners("error");
      stop.removeEventListener("abort", onStop);
      worker.unref();
      settle();
    };
    const onStop = (): void => {
      void worker.terminate();
      end(() => resolve(JSON.stringify({ error: String(stop.reason) })));
    };
    worker.on("error", (error) => end(() => reject(error)));
    worker.on("message", (message: WorkerMessage) => {
      if ("done" in message) return end(() => resolve(message.done));
      void answer(message.service).then((text) => {
        answers.postMessage(text);
        Atomics.store(awake, 0, 1);
        Atomics.notify(awake, 0);
      });
    });
    stop.addEventListener("abort", onStop);
    worker.ref();
    worker.postMessage(job);
  });
}
