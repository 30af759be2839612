import type { RotationDay } from "../groupReplies";
import { escapeHtml } from "../page/escapeHtml";
import { headings, texts } from "../page/tables";
import { counted } from "../roster/words";
import { words } from "./words";

/** Turn by turn, who is met and what everyone else does. */
export function rotationGrid(days: readonly RotationDay[], adults: number): string {
  if (days.length === 0) return "";
  const { when, met, practising, extending } = words.rotationColumns;
  const head = headings([
    [when, 25],
    [met(adults), 12],
    [practising, 43],
    [extending, 20],
  ]);
  const rows = days.flatMap((day) =>
    day.turns.map((turn, at) => {
      const time = `${day.words}, ${words.turn(at + 1)}, ${counted(day.minutes, "minute")}`;
      const cells = [[time], turn.met, [turn.practising.join(", ")], [turn.extending.join(", ")]];
      return `<tr>${cells.map(texts).join("")}</tr>`;
    }),
  );
  return [
    `<div class="block"><h2>${words.rotation}</h2>`,
    `<table>${head}<tbody>${rows.join("\n")}</tbody></table>`,
    `<p class="last">${escapeHtml(words.questions)}</p></div>`,
  ].join("\n");
}
