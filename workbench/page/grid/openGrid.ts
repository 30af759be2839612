import { openBrowserModel } from "../../engine/browserModel";
import type { Connection } from "../connection";
import { functionAnswers } from "../functions/answers";
import { askPerson } from "../person/dialogs";
import { showToast } from "../person/toasts";
import { measure, type Timings } from "../timings";
import type { GridModel } from "./library";
import { mountGrid } from "./mountGrid";
import { nameGridParts } from "./nameParts";
import { takeQuickTyping } from "./quickTyping";
import { reportSelection } from "./selection";
import { keepTextVersion } from "./textVersion";
import { warnBeforeEditing } from "./warnBeforeEditing";

export interface OpenGrid {
  model: GridModel;
  timings: Timings;
  focus(): void;
}

/** The spreadsheet: a model that takes part in the server's workbook, and the library's grid that draws it. */
export async function openGrid(connection: Connection, target: HTMLElement): Promise<OpenGrid> {
  const { welcome } = connection;
  const answers = functionAnswers(connection.evaluate, () => model.dispatch("EVALUATE_CELLS"));
  let sent = 0;
  const { model, deliver } = openBrowserModel(welcome.data, {
    client: welcome.client,
    functions: welcome.functions,
    call: answers.call,
    send(message) {
      if (!isAboutCursor(message)) sent++;
      connection.collaborate(message);
    },
  });
  connection.on((message) => {
    if (message.type === "collaboration") deliver(message.message);
  });
  if (welcome.user === "viewer") model.updateMode("readonly");
  model.joinSession();
  const timings = measure(model, () => sent, answers.waiting);
  await mountGrid(target, { model, ...words });
  nameGridParts(target);
  takeQuickTyping(target);
  keepTextVersion(model);
  reportSelection(model, connection.select);
  // The library gives the focus to its grid when that is clicked, and has no other way.
  const focus = (): void => target.querySelector<HTMLElement>(".o-grid-container")?.click();
  warnBeforeEditing(model, () => askToGoOn().finally(focus));
  return { model, timings, focus };
}

/** Where somebody is, not what somebody changed. */
function isAboutCursor(message: unknown): boolean {
  return (message as { type: string }).type.startsWith("CLIENT_");
}

async function askToGoOn(): Promise<boolean> {
  const message =
    "You're trying to edit part of this sheet that shouldn't be changed accidentally. Edit anyway?";
  const { button } = await askPerson({ kind: "alert", title: "Heads up!", message, buttons: "OK_CANCEL" });
  return button === "OK";
}

const words = {
  notifyUser: ({ text }: { text: string }) => showToast({ title: "", message: text, timeout: 6 }),
  raiseError: (text: string, then?: () => void) =>
    void askPerson({ kind: "alert", title: "", message: text, buttons: "OK" }).then(then),
  askConfirmation: (text: string, yes: () => void, no?: () => void) =>
    void askPerson({ kind: "alert", title: "", message: text, buttons: "YES_NO" }).then(({ button }) =>
      button === "YES" ? yes() : no?.(),
    ),
};
