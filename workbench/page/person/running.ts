import { button, element, place } from "../element";

/** A script that ends sooner is not announced: it would only flicker. */
const QUIET_MS = 300;

/** "Running script  Dismiss" at the top while something runs, as in Sheets; dismissing hides it, the script goes on. */
export async function whileRunning<Result>(run: () => Promise<Result>): Promise<Result> {
  const banner = element("div", { class: "running" }, "Running script");
  banner.append(button("Dismiss", () => banner.remove(), { class: "link" }));
  const timer = window.setTimeout(() => place("running").append(banner), QUIET_MS);
  try {
    return await run();
  } finally {
    window.clearTimeout(timer);
    banner.remove();
  }
}
