/** What stands on a slip besides what families read elsewhere, in the way of familyWords.ts. */
export const slipSentences = {
  "slip: class and day": ["{class}, {day}", "Beside the student’s name"],
  "slip: can do": ["What I can do", "Above the standards that are mastered"],
  "slip: can do, short": [
    "What I can do: {standards}",
    "The same in one line, where there is much to work on",
  ],
  "slip: working on": ["What I am working on", "Above the standards that are not mastered yet"],
  "slip: not assessed": ["Not assessed yet: {standards}", "Standards of which nothing is there yet"],
  "slip: all mastered": ["All of this is mastered.", "Where nothing is left to work on"],
  "slip: go further": ["To go further", "Above the extensions, where everything is mastered"],
  "slip: nothing yet": ["Nothing has been assessed yet.", "Where no standard is assessed"],
  "slip: feedback": ["Feedback: {feedback}", "What the teacher typed under Feedback on roster or groups"],
  "slip: level": ["{standard} ({level})", "A standard and its level"],
  "no level: more evidence": ["{have} of {need}", "In place of a level: at mastery, not often enough"],
  "no level: not final": ["not final yet", "In place of a level: a mark has to be looked at"],
  "no level: not assessed": ["not assessed yet", "In place of a level: the work was missed"],
} as const;
