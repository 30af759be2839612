import { PERIOD_1, PERIOD_3, PERIOD_6 } from "./roster";

/** A learning target with its assessment; `retake` when the teacher made a column for it. */
export interface Target {
  title: string;
  points: number;
  retake: boolean;
  unit: string;
}

export interface ClassOfSample {
  tab: string;
  remark: string;
  /** Headings of the columns before the scores. */
  studentHeadings: string[];
  targets: Target[];
  marks: string;
}

const EQUATIONS = "Unit 1 · Equations";
const LINES = "Unit 2 · Lines";

const lt1: Target = { title: "LT 1 Solving equations", points: 20, retake: true, unit: EQUATIONS };
const lt2: Target = { title: "LT 2 Writing rules", points: 15, retake: true, unit: EQUATIONS };
const lt3: Target = { title: "LT 3 Slope", points: 10, retake: false, unit: LINES };
const lt4: Target = { title: "LT 4 Graphs of lines", points: 12, retake: false, unit: LINES };

export const STUDENT_NUMBER = "Student no.";
const NAME_IN_TWO_COLUMNS = ["Last name", "First name", STUDENT_NUMBER];

export const CLASSES: ClassOfSample[] = [
  {
    tab: "Period 1",
    remark: "Retakes: finish the corrective page first, then put your name on the clipboard by the door.",
    studentHeadings: NAME_IN_TWO_COLUMNS,
    targets: [lt1, lt2, lt3, lt4],
    marks: PERIOD_1,
  },
  {
    tab: "Period 3",
    remark: "LT 3 retake was in class; LT 1 and LT 2 by appointment at lunch.",
    studentHeadings: NAME_IN_TWO_COLUMNS,
    targets: [lt1, { ...lt2, retake: false }, { ...lt3, retake: true }, lt4],
    marks: PERIOD_3,
  },
  {
    tab: "Period 6",
    remark: "Roster pasted from the office, so the number comes first.",
    studentHeadings: [STUDENT_NUMBER, "Student"],
    targets: [lt1, lt2, lt3, lt4],
    marks: PERIOD_6,
  },
];

/** The heading of a target's retake column: "LT 1 retake". */
export function retakeTitle({ title }: Target): string {
  return `${shortTitle(title)} retake`;
}

export function shortTitle(title: string): string {
  return title.split(" ").slice(0, 2).join(" ");
}
