import type { Day } from "../../mastery/calendar/day";
import { shortDay } from "../explain/words";

type Mastered = { code: string; day: Day | null };

/** So many are named in a note; the rest is a number. */
const NAMED = 3;

const said = ({ code, day }: Mastered) => (day === null ? code : `${code}, mastered on ${shortDay(day)}`);

/** What is said of implied levels, in one place, to be reviewed and translated. */
export const words = {
  notAssessed: "not assessed",
  /** "implied by LF.2, mastered on 3 Nov; LF.3, mastered on 14 Nov". */
  impliedBy: (mastered: readonly Mastered[]) => {
    const more = mastered.length - NAMED;
    const parts = [...mastered.slice(0, NAMED).map(said), ...(more > 0 ? [`and ${more} more`] : [])];
    return `implied by ${parts.join("; ")}`;
  },
} as const;
