import type { Policy } from "../../workbook/policy";
import { escapeHtml } from "../page/escapeHtml";
import { nameWithId } from "../page/nameWithId";
import { dayInWords } from "../roster/words";
import type { ClassView } from "./classViews";
import { densityOf } from "./density";
import { memberColumns } from "./memberTable";
import { rotationGrid } from "./rotationGrid";
import {
  extensionBlock,
  groupBlock,
  hasOwnRetakes,
  individualBlock,
  named,
  rowsOf,
  taughtWords,
} from "./teacherGroups";
import { words } from "./words";

/** A class on the teacher's page: everything the tab says, in the order in which the lesson goes. */
export function teacherSection(view: ClassView, settings: Policy["settings"]): string {
  const of = (kind: string) => view.groups.filter((group) => group.kind === kind);
  const nameOf = nameWithId([
    ...view.groups.flatMap(({ members }) => members),
    ...view.notAssessed,
    ...view.noGroup,
  ]);
  const inTables = view.groups.filter(({ kind }) => kind !== "extension");
  const rows = inTables.flatMap(rowsOf);
  const columns = memberColumns({
    rows,
    ownRetakes: inTables.some(hasOwnRetakes),
    ticks: settings.beforeRetake,
    nameOf,
  });
  const parts = [
    `<h1>${escapeHtml(words.heading(view.name, dayInWords(view.day)))}</h1>`,
    reteachBlock(view),
    ...of("corrective").map((group) => groupBlock(group, columns)),
    ...of("practice").map((group) => groupBlock(group, columns)),
    individualBlock(of("individual"), columns),
    ...of("extension").map((group) => extensionBlock(group, nameOf)),
    inLine(
      words.notAssessed,
      view.notAssessed.map((person) => `${nameOf(person)} (${person.standards})`),
    ),
    inLine(words.noGroup, view.noGroup.map(nameOf)),
    rotationGrid(view.days, settings.adults),
  ];
  const html = parts.filter((part) => part !== "").join("\n");
  const { name, row } = densityOf({ html, rows, columns });
  return `<div class="${name}" style="--row:${row}pt">${html}</div>`;
}

function reteachBlock({ reteach }: ClassView): string {
  if (reteach.length === 0) return "";
  const blocks = reteach.map(
    (block) =>
      `<p><b>${escapeHtml(named(block.standard, block.target))}</b> (${escapeHtml(block.below)}) ${escapeHtml(taughtWords(block))}</p>`,
  );
  return `<div class="reteach"><h2>${words.reteach}</h2>${blocks.join("\n")}</div>`;
}

/** Names in a line of their own; nothing where there are none. */
function inLine(label: string, names: readonly string[]): string {
  if (names.length === 0) return "";
  return `<p class="last"><b>${label}</b> ${escapeHtml(names.join("; "))}</p>`;
}
