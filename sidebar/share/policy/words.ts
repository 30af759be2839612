/** The policy as families read it, for review and translation. */
export const policyWords = {
  hint: "What your settings say, for students and families. Change a setting and its sentence changes.",
  page: "Page to hand out",
  printed: "The page is open. Print it from there.",
} as const;
