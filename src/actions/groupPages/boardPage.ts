import type { OnBooks } from "../onBooks";
import { pageHtml } from "../page/pageHtml";
import { boardSection } from "./boardSection";
import { BOARD_STYLE } from "./boardStyle";
import { classViews } from "./classViews";
import { words } from "./words";

/** The page for the board: names, targets, tasks and places, and nothing that says how anybody stands. */
export function boardPage(on: OnBooks, className: unknown): { html: string } | { refused: string } {
  const views = classViews(on, className);
  if ("refused" in views) return views;
  const sections = views.map(boardSection);
  return {
    html: pageHtml({ title: words.board.title, style: BOARD_STYLE, sections, nothing: words.noGroups }),
  };
}
