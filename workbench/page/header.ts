import type { UserId } from "../host/host";
import type { Welcome } from "../server/messages";
import { element, place } from "./element";

const PEOPLE: Record<UserId, string> = {
  first: "First editor",
  second: "Second editor",
  viewer: "Viewer",
};

/** The file's name, and who is at this page; the workbook can be opened as another person beside it. */
export function showHeader(welcome: Welcome): void {
  document.title = `${welcome.fileName} – Mastery Loop workbench`;
  place("file-name").textContent = welcome.fileName;
  const choice = element("select", { "aria-label": "Open as", title: "Open the workbook as another person" });
  for (const [user, name] of Object.entries(PEOPLE)) {
    const option = element("option", { value: user }, name);
    option.selected = user === welcome.user;
    choice.append(option);
  }
  choice.addEventListener("change", () => {
    window.open(`/?as=${choice.value}`, "_blank");
    choice.value = welcome.user;
  });
  place("person").append(choice);
}
