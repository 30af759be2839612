import type { Kind } from "./words";

/** Which fields a kind of exception has: what belongs in Value, and which days it can have. */
interface KindFields {
  hint: string;
  value: { label: string; hint: string; list?: "levels" } | null;
  days: "both" | "first" | "none";
  needsStandard: "yes" | "no";
}

const BOTH = { days: "both", needsStandard: "no" } as const;
const ALONE = { ...BOTH, value: null } as const;

export const KIND_FIELDS: Readonly<Record<Kind, KindFields>> = {
  "more retakes": {
    ...BOTH,
    hint: "May retake more often than the policy says.",
    value: { label: "How many", hint: "+2 for two more; 4 for four in all; unlimited" },
  },
  "more days": {
    ...BOTH,
    hint: "Has longer for the retake.",
    value: { label: "School days more", hint: "such as 5" },
  },
  "own criterion": {
    ...BOTH,
    hint: "Mastery starts elsewhere for this student.",
    value: { label: "Mastery at", hint: "70 %, 3 of 5, or a level", list: "levels" },
  },
  "same form": { ...ALONE, hint: "May sit the form already sat." },
  excused: { ...ALONE, hint: "Owes nothing here; counts neither way." },
  "moved on": { ...ALONE, hint: "The gap stays visible, no retake is asked for." },
  carried: { ...ALONE, hint: "The gap stays open after the term has ended." },
  joined: {
    hint: "What was given before the first day is not asked for.",
    value: null,
    days: "first",
    needsStandard: "no",
  },
  left: { hint: "No longer on lists from that day on.", value: null, days: "first", needsStandard: "no" },
  "level by hand": {
    ...BOTH,
    hint: "Your level holds instead of the computed one.",
    value: { label: "Level", hint: "a level of the policy", list: "levels" },
  },
  pin: { ...ALONE, hint: "Always in the group of this standard.", needsStandard: "yes" },
  "keep apart": {
    ...BOTH,
    hint: "Never in one group with another student.",
    value: { label: "From whom", hint: "the other student’s name or ID" },
  },
  "leave out": { ...ALONE, hint: "In no group, and no tutor." },
};

export const KINDS = Object.keys(KIND_FIELDS) as Kind[];
