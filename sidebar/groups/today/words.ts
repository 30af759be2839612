import { counted } from "../../words";

const students = (count: number) => counted(count, "student", "students");

/** The groups as they stand, for review and translation. */
export const todayWords = {
  none: "No groups have been built yet.",
  noneHint:
    "Groups bring together students with the same gap. Building them changes nothing in your gradebook.",
  build: "Build groups",
  yourPage: "Your page",
  board: "For the board",
  pagesHint: "Both open ready to print. The board’s page has names, targets and places, and no levels.",
  printed: "The page is open. Print it from there.",
  again: "Look again",
  together: (classes: readonly string[]) => classes.join(" + "),
  students,

  reteach: "Teach again to everyone",
  noGroups: "No groups: nobody here has a gap that is known.",
  notAssessed: (count: number) => `${students(count)} not assessed yet`,
  noGroup: (count: number) => `${students(count)} in no group, by your hand`,
  notAssessedOn: (standards: string) => `on ${standards}`,

  meets: (when: string) => `With you ${when}`,
  metOn: (days: readonly string[]) => `Met on ${days.join(", ")}`,
  onBoard: (name: string) => `${name} on the board`,
  ticked: (tick: string, done: number, of: number) => `${tick}: ${done} of ${of}`,
  corrective: "Corrective",
  extension: "Extension",
  firstTaught: "First taught",
  link: "Link",
  ofGroup: (label: string) => ` (${label})`,
  tickAll: (tick: string) => `${tick} for all`,
  untickAll: (tick: string) => `Take back: ${tick} for all`,
  metToday: "Met today",
  done: (done: number, of: number) => `${done} of ${of}`,

  lastMark: (mark: string) => `last mark ${mark}`,
  alsoOpen: (codes: string) => `also open: ${codes}`,
  tutor: (name: string) => `peer tutor: ${name}`,
  movedTo: (where: string) => `moved to ${where}`,
  retake: (when: string) => `retake ${when}`,
  retakeOfAll: (when: string) => `Retake ${when}`,
  has: (tick: string) => `✓ ${tick}`,

  rotation: "Who is where, turn by turn",
  ofDay: (day: string, minutes: number) => `${day}, ${counted(minutes, "minute", "minutes")} a turn`,
  group: "Group",
  turn: (turn: number) => `Turn ${turn}`,
  withYou: "with you",
  withAdult: (adult: number) => `adult ${adult}`,
  otherwise: "Otherwise they practise.",
  allTheTime: (practising: readonly string[], extending: readonly string[]) =>
    [
      ...(practising.length === 0 ? [] : [`Practising all the time: ${practising.join(", ")}.`]),
      ...(extending.length === 0 ? [] : [`Extending all the time: ${extending.join(", ")}.`]),
    ].join(" "),
  issues: (count: number) => `${counted(count, "place needs", "places need")} a look`,
} as const;
