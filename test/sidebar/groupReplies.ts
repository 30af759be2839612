import type {
  ClassGroups,
  GroupMarked,
  GroupMember,
  GroupNow,
  GroupsNow,
  ImpliedLevel,
  SupportLog,
} from "../../src/sidebarReplies";

export function member(student: string, more: Partial<GroupMember> = {}): GroupMember {
  return {
    class: "Period 1",
    student,
    id: "",
    level: "Not yet",
    lastMark: "2 of 4 on 4 Nov",
    alsoOpen: "",
    ticked: [],
    tutor: "",
    movedTo: "",
    feedback: "",
    note: "",
    retake: "",
    ...more,
  };
}

export function group(label: string, more: Partial<GroupNow> = {}): GroupNow {
  return {
    label,
    kind: "corrective",
    standard: "LF.1",
    target: "I can find the slope of a line",
    task: "Slope with ramps and cards",
    firstTaught: "Formula on the board",
    link: "https://www.example.org/slope/cards",
    boardName: "Blue ●",
    place: "Window table",
    meets: "Mon 10 Nov, turn 1, 13 minutes",
    metOn: [],
    members: [
      member("Silva, Ana", { ticked: ["Corrective done"], alsoOpen: "LF.2", retake: "Fri 14 Nov, form B" }),
      member("Cho, Ben", { tutor: "Ek, Finn", movedTo: "LF.2", feedback: "mixes up x and y" }),
    ],
    ...more,
  };
}

const UNMET = { place: "", meets: "", link: "", firstTaught: "" };

export const EXTENSION = group("Extension", {
  ...UNMET,
  kind: "extension",
  standard: "",
  target: "",
  task: "Design a ramp for a wheelchair",
  members: [member("Diaz, Eva", { level: "Mastery", lastMark: "4 of 4" })],
});

export const PERIOD_1: ClassGroups = {
  classes: ["Period 1"],
  reteach: [
    {
      standard: "LF.3",
      target: "I can compare two lines",
      task: "Sorting graphs in pairs",
      firstTaught: "Textbook 3.1",
      link: "page 12",
      below: "14 of 26 not yet",
    },
  ],
  groups: [
    group("Group 1"),
    group("Group 2", {
      standard: "LF.2",
      target: "I can draw a line",
      meets: "Mon 10 Nov, turn 2, 13 minutes",
    }),
    group("Practice after the reteach", {
      ...UNMET,
      kind: "practice",
      standard: "LF.3",
      members: [member("Ek, Finn")],
    }),
    group("Individual work", {
      ...UNMET,
      kind: "individual",
      standard: "LF.4",
      members: [member("Fox, Gil")],
    }),
    EXTENSION,
  ],
  notAssessed: [{ class: "Period 1", student: "Gray, Hal", id: "", standards: "LF.1, LF.2" }],
  noGroup: [{ class: "Period 1", student: "Hill, Ivy", id: "" }],
  days: [
    {
      day: "2025-11-10",
      words: "Mon 10 Nov",
      minutes: 13,
      turns: [
        { met: ["Group 1"], practising: ["Group 2"], extending: ["Extension"] },
        { met: ["Group 2"], practising: ["Group 1"], extending: ["Extension"] },
      ],
    },
  ],
};

export const ACROSS: ClassGroups = {
  ...PERIOD_1,
  classes: ["Algebra", "Period 4"],
  reteach: [],
  notAssessed: [],
  noGroup: [],
  days: [],
  groups: [
    group("Group 1", { members: [member("Lee, Kim", { class: "Period 4", retake: "Fri 14 Nov, form B" })] }),
  ],
};

export function implied(student: string, more: Partial<ImpliedLevel> = {}): ImpliedLevel {
  return {
    class: "Period 1",
    student,
    id: "1001",
    standard: "LF.1",
    title: "Slope",
    level: "Mastery",
    by: ["LF.5"],
    stands: "not assessed",
    note: "implied by LF.5",
    ...more,
  };
}

export const CHOICES: GroupsNow["choices"] = [
  {
    class: "Period 1",
    standards: [
      { code: "LF.1", title: "Slope" },
      { code: "LF.2", title: "Lines" },
    ],
    assessments: ["Quiz 1", "Quiz 2"],
    units: ["Functions"],
    needsMost: { standard: "LF.1", title: "Slope", below: 14, assessed: 26 },
  },
  {
    class: "Algebra",
    standards: [{ code: "LF.1", title: "Slope" }],
    assessments: ["Quiz 1"],
    units: [],
    needsMost: null,
  },
];

export const NOW: GroupsNow = {
  tab: "Corrective Groups",
  classes: [PERIOD_1],
  ticks: ["Corrective done", "Skill check passed"],
  choices: CHOICES,
  implied: [
    implied("Silva, Ana"),
    implied("Cho, Ben", { standard: "LF.2", title: "Lines", stands: "Not yet" }),
  ],
  issues: [],
};

export const NOTHING_YET: GroupsNow = { ...NOW, tab: null, classes: [], implied: [] };

const LONG = "Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh";

/** A class of 40 in 12 groups, with names and codes that have no room. */
export const MANY: GroupsNow = {
  ...NOW,
  classes: [
    {
      ...PERIOD_1,
      classes: [`Period 1 ${LONG}`],
      groups: Array.from({ length: 12 }, (_, at) =>
        group(`Group ${at + 1}`, {
          target: `I can ${LONG.toLowerCase()}`,
          place: LONG,
          members: Array.from({ length: at === 0 ? 18 : 2 }, (_, one) => member(`${LONG}, ${at}.${one}`)),
        }),
      ),
      days: [
        {
          day: "2025-11-10",
          words: "Mon 10 Nov",
          minutes: 10,
          turns: Array.from({ length: 4 }, (_, turn) => ({
            met: [`Group ${turn * 2 + 1}`, `Group ${turn * 2 + 2}`],
            practising: Array.from({ length: 12 }, (_, at) => `Group ${at + 1}`).filter(
              (label) => ![`Group ${turn * 2 + 1}`, `Group ${turn * 2 + 2}`].includes(label),
            ),
            extending: [],
          })),
        },
      ],
    },
    ACROSS,
  ],
};

export const MARKED: GroupMarked = {
  students: 2,
  roster: 2,
  message: "Corrective done for 2 students of Group 1; ticked on the roster too.",
  issues: [],
};

const LINE: SupportLog["lines"][number] = {
  when: "2025-11-10",
  class: "Period 1",
  student: "Silva, Ana",
  id: "1001",
  standard: "LF.1",
  words: "Corrective done",
};

export const LOG: SupportLog = {
  lines: [
    LINE,
    { ...LINE, student: "Cho, Ben" },
    { ...LINE, words: "met in Group 1, 13 minutes" },
    { ...LINE, when: "2025-11-05", standard: "LF.2" },
    { ...LINE, when: "", standard: "", words: "met" },
  ],
  more: 120,
};
