/** What to type in a row of a settings tab that cannot be gone by, in one place, to be reviewed and translated. */
export const rowWords = {
  kind: (nearest: string | null) =>
    `Kind: ${nearest ? `did you mean "${nearest}"?` : "type practice, pre, formative, mastery check, summative or observation."}`,
  counts: "Counts: type yes, shown, or a weight such as 2.",
  outOf: "Out of: type the points possible as a number above 0.",
  yesNo: "Retakes: type yes or no.",
  day: "Type a date, such as 2025-11-14.",
  noStudent: "This exception names no student; type a name or an ID.",
  exception: (nearest: string | null) =>
    `What: ${nearest ? `did you mean "${nearest}"?` : "type more retakes, more days, own criterion, same form, excused, moved on, carried, joined, left, level by hand, pin, keep apart or leave out."}`,
  class: "Class: no class has that name; type it as it stands in Mastery Classes.",
  student: "No student of the class has that name or ID; type it as it stands in the gradebook.",
  standard: (nearest: string | null) =>
    `Standard: no class is assessed on one of that code${nearest ? `; did you mean "${nearest}"?` : "."}`,
  cut: "Value: type a cut such as 70 %, 3 of 4, or a level's name.",
  level: "Value: type the name of a level.",
  joined: "From: type the day on which the student joined, such as 2025-11-14.",
} as const;
