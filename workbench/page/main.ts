import type {} from "./globals";
import type { ServerMessage } from "../server/messages";
import { connect, type Connection } from "./connection";
import { place } from "./element";
import { showHtmlDialog } from "./frame/htmlDialog";
import { showSidebar } from "./frame/sidebar";
import { openGrid } from "./grid/openGrid";
import { extensionsMenu } from "./menu/extensionsMenu";
import { gridMenus } from "./menu/gridMenus";
import { menubar } from "./menu/menubar";
import { showHeader } from "./header";
import { askPerson } from "./person/dialogs";
import { showConnectionLost, showNotices, showScriptError } from "./person/notices";
import { whileRunning } from "./person/running";
import { showToast } from "./person/toasts";
import { runSteps } from "./runSteps";

async function start(): Promise<void> {
  const connection = await connect(`ws://${location.host}/${location.search}`);
  const { welcome } = connection;
  showHeader(welcome);
  const { model, timings, focus } = await openGrid(connection, place("grid"));
  const bar = menubar(
    "Menu",
    [...gridMenus(), extensionsMenu(welcome.menu, (name) => void runMenuItem(connection, name))],
    focus,
  );
  place("menubar").replaceWith(bar);
  bar.id = "menubar";
  showNotices(welcome.openingNotes);
  if (welcome.menu.error) showScriptError(`The add-on's menu could not be built: ${welcome.menu.error}`);
  connection.on((message) => show(connection, message));
  connection.onLost(showConnectionLost);
  window.workbench = { run: (steps) => runSteps(connection, steps), timings, model };
}

async function runMenuItem(connection: Connection, functionName: string): Promise<void> {
  const { error } = await whileRunning(() => connection.runMenuItem(functionName));
  if (error !== null) showScriptError(error);
}

function show(connection: Connection, message: ServerMessage): void {
  switch (message.type) {
    case "toast":
      return showToast(message.toast);
    case "sidebar":
      return showSidebar(connection, message.frame);
    case "htmlDialog":
      return showHtmlDialog(connection, message.frame, message.modal);
    case "dialog":
      void askPerson(message.dialog).then((answer) => connection.answerDialog(message.id, answer));
  }
}

start().catch((error: unknown) => {
  place("grid").textContent =
    `The workbench could not start: ${error instanceof Error ? error.message : String(error)}`;
});
