import type { SlipChoices, SlipsAsked } from "../../../src/sidebarReplies";

export type Who = "all" | "open" | "selected" | "chosen";

/** What is chosen in the panel. */
export interface Draft {
  /** "": all classes. */
  inClass: string;
  who: Who;
  chosen: readonly Seat[];
  /** "": the first. */
  language: string;
}

export interface Seat {
  class: string;
  student: string;
  id: string;
  /** Standards not yet mastered. */
  open: number;
}

export const NEW_DRAFT: Draft = { inClass: "", who: "all", chosen: [], language: "" };

/** What was chosen, as far as it is still there. */
export function possible(draft: Draft, { classes, languages, selected }: SlipChoices): Draft {
  const inClass = classes.some((one) => one.class === draft.inClass) ? draft.inClass : "";
  return {
    inClass,
    who: draft.who === "selected" && selected === null ? "all" : draft.who,
    chosen: draft.chosen.filter((seat) => inClass === "" || seat.class === inClass),
    language: languages.includes(draft.language) ? draft.language : "",
  };
}

/** The students of a class, or of all. */
export function seatsIn({ classes }: SlipChoices, inClass: string): Seat[] {
  return classes
    .filter((one) => inClass === "" || one.class === inClass)
    .flatMap((one) => one.students.map((student) => ({ ...student, class: one.class })));
}

export function isSameSeat(seat: Seat) {
  return (other: Seat): boolean =>
    other.class === seat.class && other.student === seat.student && other.id === seat.id;
}

/** How many slips it will be. */
export function countOf(draft: Draft, choices: SlipChoices): number {
  const seats = seatsIn(choices, draft.inClass);
  switch (draft.who) {
    case "all":
      return seats.length;
    case "open":
      return seats.filter(({ open }) => open > 0).length;
    case "selected":
      return choices.selected === null ? 0 : 1;
    case "chosen":
      return draft.chosen.length;
  }
}

/** What is sent. */
export function askedOf(draft: Draft, { selected }: SlipChoices): SlipsAsked {
  const language = draft.language === "" ? {} : { language: draft.language };
  switch (draft.who) {
    case "all":
    case "open":
      return { ...(draft.inClass === "" ? {} : { class: draft.inClass }), who: draft.who, ...language };
    case "selected":
      return { students: selected === null ? [] : [selected], ...language };
    case "chosen":
      return {
        students: draft.chosen.map(({ class: of, student, id }) => ({ class: of, student, id })),
        ...language,
      };
  }
}
