import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dialog, DialogAnswer, Frame, MenuEntry } from "../host";
import { noHtmlFile, ServiceError } from "../refusals";
import { service, type Call, type Service } from "./service";

/** The script stands still, its document lock comes free, and its six minutes do not run. */
async function ask({ execution, lock }: Call, dialog: Dialog): Promise<DialogAnswer> {
  lock.release(execution);
  return execution.pause(execution.person.dialog(dialog));
}

async function alert(
  call: Call,
  title: string,
  message: string,
  buttons: Dialog["buttons"],
): Promise<string> {
  return (await ask(call, { kind: "alert", title, message, buttons })).button;
}

/** By name, with or without ".html", from the folder that is pushed; nothing outside it. */
function htmlFile({ dist }: Call, name: string): string {
  const file = join(dist, `${name.replace(/\.html$/, "")}.html`);
  if (!/^[\w-]+(\.html)?$/.test(name) || !existsSync(file)) throw new ServiceError(noHtmlFile(name));
  return readFileSync(file, "utf8");
}

export const uiServices = {
  "Ui.alert": service("other", alert),
  "Ui.showSidebar": service("other", ({ execution }, frame: Frame) => execution.person.sidebar(frame), {
    limited: false,
  }),
  // The script goes on while the dialog stands.
  "Ui.showModalDialog": service(
    "other",
    ({ execution }, frame: Frame) => execution.person.htmlDialog(frame, true),
    { limited: false },
  ),
  "Menu.addToUi": service(
    "other",
    ({ execution }, entries: MenuEntry[]) => {
      execution.menu = entries;
    },
    { unauthorised: true },
  ),
  "HtmlService.createHtmlOutputFromFile": service("other", htmlFile, { inCells: true }),
} satisfies Record<string, Service>;
