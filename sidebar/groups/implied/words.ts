import { counted } from "../../words";

/** Levels that are implied by others, for review and translation. */
export const impliedWords = {
  intro: "Standards that a more advanced one already shows, because the student has mastered that one.",
  none: "Nothing is implied that does not stand already.",
  noneHint: "Proposals come from Prerequisites on the tab Standards.",
  standard: (code: string, title: string) => (title === "" || title === code ? code : `${code} ${title}`),
  because: (by: readonly string[]) => `mastered: ${by.join(", ")}`,
  stands: (stands: string) => `so far: ${stands}`,
  accept: (level: string) => `Accept as ${level}`,
  forWhom: (student: string, standard: string) => ` for ${student}, ${standard}`,
  issues: (count: number) => `${counted(count, "place needs", "places need")} a look`,
} as const;
