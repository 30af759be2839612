import type { OnBooks } from "../onBooks";
import { pageHtml } from "../page/pageHtml";
import { classViews } from "./classViews";
import { teacherSection } from "./teacherSection";
import { TEACHER_STYLE } from "./teacherStyle";
import { words } from "./words";

/** The teacher's page: one page a class, or the class asked for. */
export function groupsPage(on: OnBooks, className: unknown): { html: string } | { refused: string } {
  const views = classViews(on, className);
  if ("refused" in views) return views;
  const sections = views.map((view) => teacherSection(view, on.books.policy.settings));
  return { html: pageHtml({ title: words.title, style: TEACHER_STYLE, sections, nothing: words.noGroups }) };
}
