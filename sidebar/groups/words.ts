/** The group desk: its name, its jobs, for review and translation. */
export const groupWords = {
  heading: "Group desk",
  hint: "Who sits together today, ticks for a whole group, pages to print.",
  jobs: {
    today: { name: "Groups today", hint: "Who sits together, where, and when you are with them." },
    build: { name: "Build groups", hint: "For the most recent assessment, a standard or a unit." },
    implied: {
      name: "Implied levels",
      hint: "What a more advanced standard already shows, accepted by one click.",
    },
    support: { name: "Support log", hint: "Who was helped with what, and when." },
  },
} as const;
