/** The retake desk: its name, its jobs, for review and translation. */
export const retakeWords = {
  heading: "Retake desk",
  hint: "Who still needs to retake, scores to record, days, exceptions.",
  jobs: {
    who: { name: "Who still needs to retake?", hint: "One click per standard brings the roster up to date." },
    record: {
      name: "Record scores",
      hint: "From the roster into the gradebook, shown before it is written.",
    },
    days: { name: "Retake days", hint: "Who comes when, on which form, and who is ready for check." },
    student: { name: "This student", hint: "More retakes, more days, excused: one student’s exceptions." },
    requests: { name: "Requests", hint: "What students asked for in a form." },
    labels: { name: "Labels", hint: "Notes on retake scores: which attempt, which form, when." },
    term: { name: "Close a term", hint: "Keeps the levels and settles what is still open." },
  },
} as const;
