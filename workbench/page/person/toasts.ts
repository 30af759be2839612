import type { Toast } from "../../host/host";
import { button, element, place } from "../element";

let shown: { node: HTMLElement; timer: number } | null = null;

/** Bottom right, one at a time as in Sheets; without a time it stays until the next one. */
export function showToast(toast: Toast): void {
  dismiss();
  const title = toast.title ? [element("strong", {}, toast.title)] : [];
  const node = element(
    "div",
    { class: "toast" },
    element("div", {}, ...title, element("span", {}, toast.message)),
    button("×", dismiss, { class: "close", "aria-label": "Dismiss" }),
  );
  place("toasts").append(node);
  const timer = toast.timeout > 0 ? window.setTimeout(dismiss, toast.timeout * 1000) : 0;
  shown = { node, timer };
}

function dismiss(): void {
  if (!shown) return;
  window.clearTimeout(shown.timer);
  shown.node.remove();
  shown = null;
}
