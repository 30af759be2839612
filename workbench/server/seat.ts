/** One page at the workbook: its websocket, the person behind it, its part in the collaboration. */
import { randomUUID } from "node:crypto";
import type { WebSocket } from "ws";
import type { Joined } from "../engine/engine";
import type { Host, UserId } from "../host/host";
import { printing } from "../steps/printPdf";
import { runStep } from "../steps/runStep";
import { openSession } from "../steps/session";
import type { Session } from "../steps/step";
import { evaluateFunctions } from "./evaluate";
import type { Frames } from "./frames";
import type { PageMessage, ServerMessage, Welcome } from "./messages";
import { personAtPage, type PersonAtPage } from "./person";
import { writeShot } from "./shots";

export interface SeatOptions {
  host: Host;
  frames: Frames;
  fileName: string;
  user: UserId;
  menu: Welcome["menu"];
  frameOrigin: string;
}
interface Seat extends SeatOptions {
  send(message: ServerMessage): void;
  person: PersonAtPage;
  joined: Joined;
  /** The steps of window.workbench.run; opened by the first. */
  session: Promise<Session> | null;
}

const NAMES: Record<UserId, string> = { first: "First editor", second: "Second editor", viewer: "Viewer" };

export function openSeat(socket: WebSocket, options: SeatOptions): void {
  const { host, frames, user } = options;
  const client = { id: randomUUID(), name: NAMES[user] };
  const send = (message: ServerMessage): void => {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message));
  };
  const person = personAtPage(send, frames);
  const joined = host.engine.join({
    ...client,
    send: (message) => send({ type: "collaboration", message }),
  });
  const seat: Seat = { ...options, send, person, joined, session: null };
  send(welcome(seat, client));
  socket.on("message", (text) => {
    receive(seat, JSON.parse(String(text)) as PageMessage).catch((error: unknown) => {
      // A message that cannot be handled must not end the server, and must be seen.
      console.error(error);
    });
  });
  socket.on("close", () => {
    person.leave();
    joined.leave();
  });
}

function welcome(
  { host, fileName, user, menu, frameOrigin, joined }: Seat,
  client: Welcome["client"],
): Welcome {
  return {
    type: "welcome",
    fileName,
    user,
    client,
    menu,
    frameOrigin,
    data: joined.data,
    functions: host.functions,
    openingNotes: host.openingNotes,
  };
}

async function receive(seat: Seat, message: PageMessage): Promise<void> {
  const { host, user, person, send, joined } = seat;
  switch (message.type) {
    case "collaboration":
      return collaborate(user, joined, message.message);
    case "select":
      return host.select(user, message.range);
    case "downloaded":
      (await sessionOf(seat)).download = message.file;
      return;
    case "dialogAnswer":
      return person.answered(message.id, message.answer);
    case "evaluate":
      return send({
        type: "evaluated",
        id: message.id,
        answers: evaluateFunctions(message, host.callFunction),
      });
    case "menuItem":
      return finish(seat, message.id, () => host.runMenuItem(user, message.functionName, person));
    case "call":
      return finish(seat, message.id, () => host.call(user, message.functionName, message.args, person));
    case "step":
      return answerStep(seat, message.id, async () => runStep(await sessionOf(seat), message.step));
    case "writeShot":
      return answerStep(seat, message.id, async () => {
        await writeShot(message.path, message.png);
        return {};
      });
  }
}

/** The browser's driver is loaded when something is printed. */
const printPdf = printing(async () => (await import("../browser/chromium")).launchChromium());

/** What steps show is shown in the page too; their dialogs take the answers that stand in the step. */
function sessionOf(seat: Seat): Promise<Session> {
  const { host, person, user } = seat;
  return (seat.session ??= openSession({ host, printPdf, onlooker: person }).then((session) => ({
    ...session,
    user,
  })));
}

/** A viewer's grid shows where the viewer is, and nothing it would change is accepted. */
function collaborate(user: UserId, joined: Joined, message: unknown): void {
  const { type } = message as { type: string };
  if (user !== "viewer" || type.startsWith("CLIENT_")) joined.receive(message);
}

async function finish(
  { send }: Seat,
  id: number,
  run: () => Promise<{ value: unknown; error: string | null }>,
): Promise<void> {
  try {
    const { value, error } = await run();
    send({ type: "finished", id, value, error });
  } catch (error) {
    send({ type: "finished", id, value: null, error: wordsOf(error) });
  }
}

async function answerStep({ send }: Seat, id: number, run: () => Promise<unknown>): Promise<void> {
  try {
    send({ type: "stepAnswer", id, answer: await run(), error: null });
  } catch (error) {
    send({ type: "stepAnswer", id, answer: null, error: wordsOf(error) });
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
