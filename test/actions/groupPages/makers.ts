import { boardPage } from "../../../src/actions/groupPages/boardPage";
import { groupsPage } from "../../../src/actions/groupPages/groupsPage";
import { read } from "../page/reading";
import { onGroups, type DeskPlan } from "../groupDesk/makers";

export type Page = typeof groupsPage;

export function html(page: Page, plan: DeskPlan, className: unknown = ""): string {
  const answer = page(onGroups(plan), className);
  if ("refused" in answer) throw new Error(answer.refused);
  return answer.html;
}

export const teacherHtml = (plan: DeskPlan, className?: unknown) => html(groupsPage, plan, className);
export const boardHtml = (plan: DeskPlan, className?: unknown) => html(boardPage, plan, className);

/** The same of one part of a page. */
export const readPart = (part: string) => read(`<body>${part}`);
