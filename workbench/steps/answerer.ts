import type { Dialog, DialogAnswer, Person, Toast } from "../host/host";
import type { GivenAnswer } from "./execute";
import type { Session } from "./step";

export interface Answerer extends Person {
  seen: { dialogs: object[]; sidebar: string | null };
  /** Those a person reads: progress that the next toast replaced is left out. */
  toasts(): { title: string; message: string }[];
}

/** A person whose answers are known beforehand; when they run out, dialogs are closed. */
export function openAnswerer(session: Session, answers: GivenAnswer[]): Answerer {
  const queue = [...answers];
  const toasts: Toast[] = [];
  const seen: Answerer["seen"] = { dialogs: [], sidebar: null };
  const { onlooker } = session;
  return {
    seen,
    toasts: () =>
      toasts
        .filter(({ timeout }, index) => timeout > 0 || index === toasts.length - 1)
        .map(({ title, message }) => ({ title, message })),
    toast(toast) {
      toasts.push(toast);
      onlooker?.toast(toast);
    },
    async dialog(dialog) {
      const answer = answerTo(dialog, queue.shift());
      const { kind, title, message, buttons } = dialog;
      const text = answer.text === undefined ? {} : { text: answer.text };
      seen.dialogs.push({ kind, title, message, buttons, answer: answer.button, ...text });
      return answer;
    },
    sidebar(frame) {
      seen.sidebar = frame.title;
      session.page = frame;
      onlooker?.sidebar(frame);
    },
    htmlDialog(frame, modal) {
      session.page = frame;
      onlooker?.htmlDialog(frame, modal);
    },
  };
}

const BUTTONS = {
  OK: ["OK"],
  OK_CANCEL: ["OK", "CANCEL"],
  YES_NO: ["YES", "NO"],
  YES_NO_CANCEL: ["YES", "NO", "CANCEL"],
} as const satisfies Record<Dialog["buttons"], readonly string[]>;

/** A button that the dialog has not cannot be pressed; in a prompt other text is what was typed. */
function answerTo({ kind, buttons }: Dialog, given: GivenAnswer | undefined): DialogAnswer {
  if (given === undefined) return { button: "CLOSE" };
  const { button, text } = typeof given === "string" ? { button: given, text: undefined } : given;
  const offered = (BUTTONS[buttons] as readonly string[]).includes(button);
  if (offered) return text === undefined ? { button } : { button, text };
  return kind === "prompt" && typeof given === "string" && given !== "CLOSE"
    ? { button: BUTTONS[buttons][0], text: given }
    : { button: "CLOSE" };
}
