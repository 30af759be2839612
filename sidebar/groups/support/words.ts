/** Who was helped with what, for review and translation. */
export const supportWords = {
  selected: "Only the student of the selected cell",
  selectedHint: "Click a cell in the student’s row first, in a gradebook or on a list of ours.",
  ofStudent: (student: string, of: string) => `${student}, ${of}`,
  everyone: "Everyone again",
  none: "Nothing has been noted yet. Ticks and “Met today” of the groups will stand here.",
  noDay: "No day",
  what: (standard: string, what: string) => (standard === "" ? what : `${standard}: ${what}`),
  names: (names: readonly string[]) => names.join("; "),
  day: (day: string, lines: readonly string[]) => [day, ...lines.map((line) => `– ${line}`)].join("\n"),
  line: (what: string, names: string) => (names === "" ? what : `${what}: ${names}`),
  more: (count: number) => `And ${count.toLocaleString("en-US")} older ones, on the tab Mastery Log.`,
} as const;
