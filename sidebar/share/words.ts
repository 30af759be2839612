/** The desk to see, explain and hand out: its name, its jobs, for review and translation. */
export const shareWords = {
  heading: "See and share",
  hint: "Explain a cell, try a setting, slips, your policy, grades for the school's system.",
  parts: { see: "See", handOut: "Hand out", workbook: "This workbook" },
  jobs: {
    explain: { name: "Explain the selected cell", hint: "Why a level is what it is, and what is next." },
    setting: { name: "Try a setting", hint: "Who would change, before anything is written." },
    course: { name: "Course summary", hint: "Each standard and each student at a glance." },
    slips: { name: "Student slips", hint: "Half a page for each student to take home." },
    policy: { name: "Our policy in plain words", hint: "Four questions, answered; a page to hand out." },
    school: { name: "For the school's system", hint: "Scores, levels or letters in your roster's order." },
    freeze: { name: "Freeze to values", hint: "For copies that people without the add-on open." },
    support: { name: "Support details", hint: "To send when something is wrong; no names in it." },
  },
} as const;
