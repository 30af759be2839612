import { isBlank, lowerText, type Cell } from "../cell";
import { noClass, recogniseTab } from "./recogniseTab";
import type { ClassLayout, LayoutIssue, RecognisedTab, TabCells, Why } from "./tab";

export interface RecognisedWorkbook {
  classes: ClassLayout[];
  empty: ClassLayout[];
  /** One for each tab that is neither. */
  issues: LayoutIssue[];
  why: Why[];
}

/** So many tabs alike are no accident. */
const ALIKE = 3;

/** Each tab judged on its own; tabs that are alike and without students are one student each. */
export function recogniseWorkbook(
  tabs: readonly TabCells[],
  isMark: (cell: Cell) => boolean = () => false,
): RecognisedWorkbook {
  const shapes = tabs.map(shapeOf);
  const found = tabs.map((tab, at) => {
    const recognised = recogniseTab(tab, isMark);
    const alike = shapes.filter((shape) => shape !== "" && shape === shapes[at]).length;
    return isWithoutStudents(recognised) && alike >= ALIKE ? noClass(tab, "onePerStudent") : recognised;
  });
  return {
    classes: found.flatMap((tab) => tab.class ?? []),
    empty: found.flatMap((tab) => tab.empty ?? []),
    issues: found.flatMap((tab) => tab.issue ?? []),
    why: found.flatMap(({ why }) => why),
  };
}

function isWithoutStudents({ issue }: RecognisedTab): boolean {
  return issue?.code === "noStudentColumn";
}

/** The fullest row of texts near the top: what tabs made from one template have in common. */
function shapeOf({ cells }: TabCells): string {
  const texts = cells
    .slice(0, 12)
    .map((row) => row.filter((cell) => typeof cell === "string" && !isBlank(cell)).map(lowerText));
  const most = texts.reduce((best, row) => (row.length > best.length ? row : best), []);
  return most.length > 1 ? most.join("\n") : "";
}
