/** What a code of the policy's Mark rows says about a student's work. */
export type CodeMeaning =
  /** No evidence, never on a list. */
  | { kind: "excused" }
  /** No evidence, no attempt used, to make up. */
  | { kind: "owed" }
  /** Counts as the worst value of the scale. */
  | { kind: "lowest" }
  /** Counts as this value of the scale. */
  | { kind: "value"; value: number };

/**
 * One cell of scores, read but not yet put on a scale. Blank, excused and owed are three different things and
 * none of them is zero; `unreadable` is the teacher's to mend and never counts. A bare number is a score as
 * typed: it stands for itself because a class has thousands of them.
 */
export type Mark =
  | number
  | { kind: "blank" }
  /** `outOf`: points possible named in the cell itself ("7/8"), else null. `tag`: a letter, star, + or − behind it ("85R"). */
  | { kind: "score"; earned: number; outOf: number | null; tag: string }
  /** "62,85": a decimal comma, unless both parts are possible scores. */
  | { kind: "commaScore"; earned: number; parts: readonly [number, number]; typed: string }
  /** "85%". */
  | { kind: "share"; share: number }
  /** A level's name or code; `sign` of a + or − behind it. */
  | { kind: "level"; name: string; sign: -1 | 0 | 1 }
  | { kind: "excused" }
  | { kind: "owed" }
  | { kind: "lowest" }
  | { kind: "value"; value: number }
  /** TRUE or ✓. */
  | { kind: "tick" }
  | { kind: "unreadable"; problem: MarkProblem };

/** Why a mark cannot be read; the words stand in the catalogue (src/workbook/words.ts). */
export type MarkProblem =
  | { code: "text"; typed: string }
  | { code: "errorCell"; typed: string }
  | { code: "date"; day: number; month: number }
  | { code: "severalAttempts"; typed: string; count: number }
  | { code: "comma"; typed: string }
  | { code: "negative" }
  | { code: "noPlusMinus"; typed: string }
  | { code: "noPoints" }
  | { code: "unknownPoints"; earned: number }
  | { code: "shareOrPoints"; earned: number; outOf: number }
  | { code: "notOnScale"; maximum: number };
