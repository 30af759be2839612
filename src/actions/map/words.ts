import type { Trend, TrendCount } from "../../mastery/summary/trend";

const TARGET = "Target ";
const LIVE = "Mastery Loop works it out from ";
const VALUES = "They can be read without the add-on. ";
const FROZEN = "They can be read without the add-on and follow no score. ";

/** An arrow never stands without its word. */
const ARROWS = { rising: "↗", falling: "↘", steady: "→", mixed: "↕" } as const satisfies Record<
  Trend | "mixed",
  string
>;

/** Every word that the map tabs say. */
export const words = {
  overview: "Mastery Map",
  ofClass: (name: string) => `Mastery Map – ${name}`,
  class: "Class",
  student: "Student",
  /** Below the tables, label and sentence; what stands last ends what is ours. */
  explained: [
    [
      "At mastery",
      "Of the students assessed; who is excused or has left is not counted. On target: the target is reached, and at least 90 % of the class is assessed.",
    ],
    ["Trend", "The newest score against the one before it, on each standard."],
    [
      "Attempts, days",
      "To mastery, from the first score to the one that showed it: the median of what is mastered.",
    ],
    ["Blank", "Not assessed yet."],
    [
      "Values",
      "They do not follow the scores. To bring them up to date: Extensions ▸ Mastery Loop ▸ Update mastery map.",
    ],
  ],
  /** What ended an overview of an older build. */
  olderRemark:
    "These are values. To bring them up to date: Extensions ▸ Mastery Loop ▸ Update mastery map. Blank: not assessed yet.",
  /** Behind the codes in the overview, in this order. */
  columns: {
    mastered: "Mastered",
    trend: "Trend",
    lookAgain: "Look again",
    byHand: "By hand",
    attempts: "Attempts to mastery",
    days: "Days to mastery",
  },
  /** Below the students of a class, in this order. */
  rows: {
    atMastery: "At mastery",
    assessed: "Assessed",
    target: (percent: number) => `${TARGET}${percent} %`,
    trend: "Trend",
    attempts: "Attempts to mastery",
    days: "Days to mastery",
  },
  /** Whether a row's label is the target's, whatever the target was. */
  isTarget: (label: string) => label.startsWith(TARGET),
  /** What may stand in a class's rows: only that is taken for ours, so change it with the words. */
  saidOfClass:
    /^(?:\d[\d.]* % \(\d+ of \d+\)|\d+ of \d+ assessed(?:; \d+ to check)?|\d+ to check|[↗↘→] \d.*|\d[\d.]*)$/,
  share: (percent: number, { mastered, assessed }: { mastered: number; assessed: number }) =>
    `${percent} % (${mastered} of ${assessed})`,
  /** "↗ rising (3 of 4)": of the standards with two scores. */
  trendOf: (trend: Trend | "mixed", { rising, falling, steady }: TrendCount) => {
    const all = rising + falling + steady;
    if (trend === "mixed") return `${ARROWS.mixed} mixed (${rising} rising, ${falling} falling)`;
    return `${ARROWS[trend]} ${trend} (${{ rising, falling, steady }[trend]} of ${all})`;
  },
  /** "↗ 5 rising, ↘ 1 falling": students on a standard; steady ones are told where there are no others. */
  trendsOf: (counts: TrendCount) => {
    const said = (trend: Trend) => (counts[trend] > 0 ? [`${ARROWS[trend]} ${counts[trend]} ${trend}`] : []);
    const moving = [...said("rising"), ...said("falling")];
    return moving.length > 0 ? moving.join(", ") : said("steady").join("");
  },
  newest: (code: string, mark: string) => `${code} newest: ${mark}, look again`,

  /** The notice in the first row of a class's map, in its first two cells. It is known again by what they begin with. */
  live: { label: "Live map", begins: LIVE },
  liveSaid: (tab: string) =>
    `${LIVE}"${tab}". Without the add-on it shows #NAME? or old values: ask for a copy frozen to values.`,
  values: { label: "Values of ", begins: VALUES },
  valuesSaid: `${VALUES}Up to date again: Extensions ▸ Mastery Loop ▸ Update mastery map.`,
  frozen: { label: "Frozen on ", begins: FROZEN },
  frozenSaid: `${FROZEN}Live again: See and share ▸ Freeze to values, in the panel of Mastery Loop.`,
  /** On a tab that stays when Mastery Loop goes. */
  left: ["Values", "As they stood when Mastery Loop was removed from this workbook."],

  level: (code: string) => `${code} level`,

  updated: (tabs: readonly string[]) =>
    tabs.length === 0 ? "The maps are up to date." : `Brought up to date: ${tabs.join(", ")}.`,
  inTheWay: (tab: string, cell: string) =>
    `The tab "${tab}" needs the place where something of yours stands (${cell}). Move it to the right or to a tab of its own, then update the map again.`,
  mapBlocked: (tab: string) =>
    `The map in "${tab}" has no room: empty the cells right of and below its formula, and it shows by itself.`,
  rightOfLevels: (tab: string, column: string) =>
    `Column ${column} of "${tab}" stands right of the level columns, where the map does not look. Move it left of them.`,
  noFreeColumn: (tab: string) =>
    `No levels stand beside the scores in "${tab}": a formula reads whole rows there, so that every column would change it. They are in the map's own tab.`,
  protectedTab: (tab: string) =>
    `No levels stand beside the scores in "${tab}": the tab is protected. They are in the map's own tab.`,
  longList: (tab: string) =>
    `No levels stand beside the scores in "${tab}": it is a list with a row per score. They are in the map's own tab.`,
} as const;
