import { counted } from "../../words";

const scores = (count: number) => counted(count, "score", "scores");

/** Recording retake scores, for review and translation. */
export const recordWords = {
  nothing:
    "No retake score is typed on the Retake Roster. Type one under Retake score, or ABS or NS, and look again.",
  headline: (count: number, left: number) =>
    `${count === 0 ? "No score" : scores(count)} to write${left === 0 ? "" : `; ${left} left for you`}`,
  columns: "Where they go",
  column: (tab: string, column: string) => `${tab}, column ${column}`,
  isNew: "new column",
  facts: (outOf: number | null, form: string) =>
    [...(outOf === null ? [] : [`out of ${outOf}`]), ...(form === "" ? [] : [`form ${form}`])].join(", "),
  scores,
  scoreList: "What is written",
  formulas: {
    unseen: {
      count: (count: number) =>
        counted(count, "formula of yours will not see this", "formulas of yours will not see this"),
      hint: "They stay as they are. Widen their range yourself if the retake should count there.",
      column: (heading: string) => `does not reach “${heading}”`,
    },
    seen: {
      count: (count: number) =>
        counted(count, "formula of yours will see this", "formulas of yours will see this"),
      hint: "They read whole rows, so what they give changes.",
      column: (heading: string) => `reads “${heading}” too`,
    },
  },
  missed: "Away",
  missedKinds: { absent: "absent: nothing is used, the next retake day holds", noShow: "no-show" },
  left: (count: number) => `${scores(count)} left, for you to look at`,
  write: (count: number, missed: number) =>
    count > 0 ? `Write ${scores(count)}` : `Note ${counted(missed, "student", "students")} as away`,
  written: "What was written",
  roster: "The roster now",
} as const;
