import { button, element, place } from "../element";

/** Sentences about the file, above the grid until they are dismissed. */
export function showNotices(sentences: string[]): void {
  if (sentences.length === 0) return;
  const list = element("ul", {}, ...sentences.map((sentence) => element("li", {}, sentence)));
  const notice = element("section", { class: "notice", "aria-label": "About this file" }, list);
  notice.append(
    button("×", () => notice.remove(), {
      class: "close",
      "aria-label": "Dismiss what is said about this file",
    }),
  );
  place("notices").append(notice);
}

/** An error of a script that no page asked for, as Sheets shows it: on top, until dismissed. */
export function showScriptError(sentence: string): void {
  const notice = element("div", { class: "script-error", role: "alert" }, sentence);
  notice.append(button("Dismiss", () => notice.remove(), { class: "link" }));
  place("running").append(notice);
}

export function showConnectionLost(): void {
  const notice = element(
    "div",
    { class: "script-error", role: "alert" },
    "The workbench's server has stopped, so nothing you change here is kept: start it again, then reload.",
  );
  notice.append(button("Reload", () => location.reload(), { class: "link" }));
  place("running").replaceChildren(notice);
}
