import { boardPage } from "../../../src/actions/groupPages/boardPage";
import { groupsPage } from "../../../src/actions/groupPages/groupsPage";
import { onGroups, type DeskPlan } from "../groupDesk/makers";

export type Page = typeof groupsPage;

export function html(page: Page, plan: DeskPlan, className: unknown = ""): string {
  const answer = page(onGroups(plan), className);
  if ("refused" in answer) throw new Error(answer.refused);
  return answer.html;
}

export const teacherHtml = (plan: DeskPlan, className?: unknown) => html(groupsPage, plan, className);
export const boardHtml = (plan: DeskPlan, className?: unknown) => html(boardPage, plan, className);

/** The pages that are printed, one a class. */
export const sections = (page: string) => page.split('<section class="class">').slice(1);

/** What a person reads, cell by cell. */
export function read(page: string): string[] {
  return page
    .slice(page.indexOf("<body>"))
    .split(/<[^>]*>/)
    .map((text) => text.replace(/&(amp|lt|gt|quot|#39);/g, (entity) => CHARACTERS[entity] as string).trim())
    .filter((text) => text !== "");
}

const CHARACTERS: Record<string, string> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

/** The same of one part of a page. */
export const readPart = (part: string) => read(`<body>${part}`);
