/** Six students, one quiz with its retake and a second quiz of ten points each: small enough to work out by hand. */
import { tab, workbook } from "../../workbench/host/testHost";
import { openLoop, setUpAndBuild, type Loop } from "../loop";
import { after } from "../tiny";

export const CLASS = "Period 1";
export const MAP = "Mastery Map – Period 1";

const SCORES = [
  ["Student", "Student ID", "Quiz 1 (10)", "Quiz 1 Retake (10)", "Quiz 2 (10)"],
  // Below at first, there on the second attempt.
  ["Lee, Ana", 201, 5, 9, 8],
  ["Roe, Ben", 202, 8, null, 4],
  // There at first, weaker on the second attempt.
  ["Can, Cem", 203, 9, 6, 7],
  ["Day, Dee", 204, 10, null, 10],
  // Better, and not yet; never sat the second quiz.
  ["Eng, Eva", 205, 3, 5, null],
  ["Fox, Flo", 206, "EX", null, 9],
];

/** Set up, with maps, groups and roster, on Wed 5 Nov 2025. */
export async function openQuizClass(): Promise<Loop> {
  return openLoop(await after(workbook([tab(CLASS, SCORES)]), setUpAndBuild));
}
