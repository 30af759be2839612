import type { BooksPlan, ClassPlan, StudentPlan } from "../booksMaker";

export const STUDENTS: StudentPlan[] = [
  ["Ana", 90, 40],
  ["Ben", "", 85],
  ["Cleo", "??", 60],
];
/** Two standards with an assessment each. */
export const algebra = (name: string, students = STUDENTS): ClassPlan => ({
  name,
  columns: [
    { name: "T1", standard: "6.1" },
    { name: "T2", standard: "6.2" },
  ],
  students,
});

export const geometry: ClassPlan = { name: "Geo", columns: [{ name: "Circles" }], students: [["Dan", 95]] };
export const ONE: BooksPlan = { classes: [algebra("Period 1")] };
