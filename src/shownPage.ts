import { showPage } from "./google/people";

/** Shows a page in a dialog under a title, unless it was refused; answers it as it came. */
export function shownPage<T extends object>(title: string, page: T): T {
  if ("html" in page) showPage(title, String(page.html));
  return page;
}
