import { escapeHtml } from "../page/escapeHtml";
import { dayInWords } from "../roster/words";
import { everyoneCards, groupCards, type Card } from "./boardCards";
import { boardSize } from "./boardSize";
import type { ClassView } from "./classViews";
import { words } from "./words";

/** A class on the board's page. */
export function boardSection(view: ClassView): string {
  const everyone = everyoneCards(view);
  const { points, columns } = boardSize(groupCards(view), everyone);
  return [
    `<div class="board" style="font-size:${points}pt">`,
    `<h1>${escapeHtml(words.heading(view.name, dayInWords(view.day)))}</h1>`,
    ...everyone.map(cardHtml),
    `<div class="columns">`,
    ...columns.map((cards) => `<div class="column">${cards.map(cardHtml).join("\n")}</div>`),
    "</div></div>",
  ].join("\n");
}

function cardHtml({ name, place, lines, students }: Card): string {
  const at = place === "" ? "" : `<span class="place">${escapeHtml(place)}</span>`;
  const list = students.map((student) => `<li>${escapeHtml(student)}</li>`).join("");
  return [
    `<div class="card"><h2><span>${escapeHtml(name)}</span>${at}</h2>`,
    ...lines.map((line) => `<p>${escapeHtml(line)}</p>`),
    ...(students.length === 0 ? [] : [`<ul>${list}</ul>`]),
    "</div>",
  ].join("\n");
}
