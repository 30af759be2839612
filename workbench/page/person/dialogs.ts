import type { Dialog, DialogAnswer } from "../../host/host";
import { button, element } from "../element";

const LABELS = { OK: "OK", CANCEL: "Cancel", YES: "Yes", NO: "No" } as const;
type ButtonName = keyof typeof LABELS;

/** In the order Sheets shows them: the affirming one first. */
const BUTTONS: Record<Dialog["buttons"], ButtonName[]> = {
  OK: ["OK"],
  OK_CANCEL: ["OK", "CANCEL"],
  YES_NO: ["YES", "NO"],
  YES_NO_CANCEL: ["YES", "NO", "CANCEL"],
};

/** Asks and waits, as Ui.alert and Ui.prompt do; Escape and the cross answer CLOSE. */
export function askPerson(dialog: Dialog): Promise<DialogAnswer> {
  const input =
    dialog.kind === "prompt" ? element("input", { type: "text", "aria-labelledby": "dialog-message" }) : null;
  const modal = element("dialog", { class: "dialog", "aria-labelledby": "dialog-title" });
  return new Promise((resolve) => {
    const answer = (name: string): void => {
      modal.remove();
      resolve({ button: name, ...(input ? { text: input.value } : {}) });
    };
    const buttons = BUTTONS[dialog.buttons].map((name, position) =>
      button(LABELS[name], () => answer(name), { class: position === 0 ? "primary" : "secondary" }),
    );
    modal.append(
      element("h2", { id: "dialog-title" }, dialog.title || "Mastery Loop"),
      button("×", () => answer("CLOSE"), { class: "close", "aria-label": "Close" }),
      element("p", { id: "dialog-message", class: "dialog-message" }, dialog.message),
      ...(input ? [input] : []),
      element("div", { class: "dialog-buttons" }, ...buttons),
    );
    modal.setAttribute("aria-describedby", "dialog-message");
    modal.addEventListener("cancel", (event) => {
      event.preventDefault();
      answer("CLOSE");
    });
    keepKeys(modal);
    input?.addEventListener("keydown", (event) => {
      if (event.key === "Enter") answer(BUTTONS[dialog.buttons][0] ?? "OK");
    });
    document.body.append(modal);
    modal.showModal();
    (input ?? buttons[0])?.focus();
  });
}

/** The grid listens for keys on the whole window; what is typed into a dialog is none of its business. */
export function keepKeys(node: HTMLElement): void {
  for (const type of ["keydown", "keyup", "keypress", "input", "paste", "copy", "cut"]) {
    node.addEventListener(type, (event) => event.stopPropagation());
  }
}
