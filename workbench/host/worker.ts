/** The thread menu items and page calls run on: stands still during every service call. */
import { parentPort, receiveMessageOnPort, workerData, type MessagePort } from "node:worker_threads";
import { compileRealm, openRealm } from "./realm";
import type { Job, WorkerMessage } from "./workers";

const { facade, bundle, awake, answers } = workerData as {
  facade: string;
  bundle: string;
  awake: Int32Array;
  answers: MessagePort;
};
const scripts = compileRealm(facade, bundle);

function say(message: WorkerMessage): void {
  parentPort?.postMessage(message);
}

function service(text: string): string {
  say({ service: text });
  // A wake-up call for the answer before may come late, when this one is not there yet.
  while (Atomics.load(awake, 0) === 0) Atomics.wait(awake, 0, 0);
  Atomics.store(awake, 0, 0);
  return (receiveMessageOnPort(answers) as { message: string }).message;
}

parentPort?.on("message", ({ caller, functionName, argsText, shift }: Job) => {
  try {
    const realm = openRealm(scripts, shift, service);
    say({ done: realm.invoke(caller, functionName, argsText) });
  } catch (error) {
    // A bundle that cannot even be loaded.
    say({ done: JSON.stringify({ error: error instanceof Error ? error.message : String(error) }) });
  }
});
