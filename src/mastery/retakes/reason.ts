import type { Day } from "../calendar/day";

/** Why a line has its status, and what to know about it; the words stand beside the actions. */
export type Reason =
  | { code: "mustRetake" | "mayRetake"; below: number; orAt: boolean }
  | { code: "scoreTyped"; typed: string }
  /** A retake that was scored although this was not ticked. */
  | { code: "without"; tick: string }
  | { code: "left"; on: Day }
  | { code: "unreadable" }
  | { code: "moreEvidence"; of: "scores" | "kinds"; have: number; need: number }
  | { code: "limitReached"; by: "assessment" | "term"; used: number; allowed: number }
  /** Not mastered, but not below what the policy has students retake for. */
  | { code: "noRetakeAtThisLevel" }
  | { code: "closed"; on: Day }
  | { code: "dayPassed"; on: Day }
  | { code: "askByPassed"; on: Day }
  | { code: "needs"; tick: string }
  | { code: "absent" | "noShow"; on: Day }
  /** The date in class has passed; `until` null: open. */
  | { code: "byAppointment"; until: Day | null }
  | { code: "formAlreadyReturned"; form: string }
  | { code: "sameForm"; form: string | null }
  | { code: "newFormNeeded" }
  /** A teacher set the level; why stands nowhere here. */
  | { code: "byHand" };
