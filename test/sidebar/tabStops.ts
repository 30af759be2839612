import type { Page } from "playwright-core";

/** More stops than this are no longer walked: they are rows of one list. */
const AT_MOST = 80;

/** What is wrong with going through a page with Tab alone; [] where everything is right. */
export async function keyboardProblems(page: Page): Promise<string[]> {
  // What has just come may take the focus a moment after it is seen.
  await page.waitForTimeout(100);
  await page.evaluate(markStops);
  const problems: string[] = [];
  const walked: number[] = [];
  for (let step = 0; step < AT_MOST; step += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(lookAtFocus);
    // A date has a stop for each of its parts.
    if (stop !== null && stop.isDate && stop.place === walked[walked.length - 1]) continue;
    if (stop === null) return [...problems, ...(await page.evaluate(leftOut, walked))];
    if (stop.place <= (walked[walked.length - 1] ?? -1))
      return [...problems, `against reading order: ${stop.name}`];
    walked.push(stop.place);
    problems.push(...stop.problems.map((problem) => `${problem}: ${stop.name}`));
  }
  return problems;
}

/** Numbers all elements in reading order and lets Tab begin at the top. */
function markStops(): void {
  document.querySelectorAll("body *").forEach((element, at) => element.setAttribute("data-place", `${at}`));
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute("tabindex");
  scrollTo(0, 0);
}

interface Stop {
  /** In reading order. */
  place: number;
  name: string;
  isDate: boolean;
  problems: string[];
}

/** null: Tab has left the page. */
function lookAtFocus(): Stop | null {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const style = getComputedStyle(element);
  const problems: string[] = [];
  if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) problems.push("no focus ring");
  const box = element.getBoundingClientRect();
  if (box.bottom <= 0 || box.top >= innerHeight) problems.push("out of sight");
  const bar = document.querySelector(".bar, .desk-news:has(.primary)");
  const top = bar?.getBoundingClientRect().top ?? innerHeight;
  if (bar !== null && !bar.contains(element) && box.top >= top - 4) problems.push("under the bar");
  return {
    place: Number(element.getAttribute("data-place")),
    name: element.outerHTML.slice(0, 120),
    isDate: element.matches("[type=date]"),
    problems,
  };
}

/** What can be pressed or typed in and no Tab came to. */
function leftOut(walked: number[]): string[] {
  const all = document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary");
  return [...all].flatMap((element) => {
    const isOfGroup = element.matches("[type=radio]") || element.matches("[role=tab]");
    const isThere = element.checkVisibility() && !element.matches(":disabled");
    const wasWalked = walked.includes(Number(element.getAttribute("data-place")));
    return isThere && !isOfGroup && !wasWalked ? [`never reached: ${element.outerHTML.slice(0, 120)}`] : [];
  });
}
