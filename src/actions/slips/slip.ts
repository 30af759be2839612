/** What a student takes home, in the words of one language; nothing on it is anybody else's. */
export interface Slip {
  lang: string;
  dir: "ltr" | "rtl";
  student: string;
  /** "Period 1, Fri 14 Nov". */
  about: string;
  /** Mastered. */
  can: readonly SlipItem[];
  /** Not yet mastered, or to be made up. */
  open: readonly SlipItem[];
  /** What is not assessed, in a line; "" for nothing. */
  notAssessed: string;
  /** Where everything is mastered. */
  extensions: readonly string[];
  /** Beside any standard. */
  feedback: readonly string[];
  /** What counts in the end; "" where nothing is open. */
  counts: string;
  /** Its headings in the slip's language. */
  words: SlipWords;
}

export interface SlipItem {
  /** With its level: "I can find the slope of a line (Approaching)". */
  statement: string;
  /** "Slope". */
  short: string;
  /** Result, next step and feedback, a paragraph each. */
  texts: readonly string[];
}

export interface SlipWords {
  can: string;
  /** All that is mastered in one line. */
  canShort: (standards: string) => string;
  open: string;
  goFurther: string;
  allMastered: string;
  nothingYet: string;
}
