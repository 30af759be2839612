/** Every word that the map tabs say. */
export const words = {
  overview: "Mastery Map",
  ofClass: (name: string) => `Mastery Map – ${name}`,
  class: "Class",
  student: "Student",
  remark:
    "These are values. To bring them up to date: Extensions ▸ Mastery Loop ▸ Update mastery map. Blank: not assessed yet.",
  level: (code: string) => `${code} level`,

  updated: (tabs: readonly string[]) =>
    tabs.length === 0 ? "The maps are up to date." : `Brought up to date: ${tabs.join(", ")}.`,
  inTheWay: (tab: string, cell: string) =>
    `The tab "${tab}" needs the place where something of yours stands (${cell}). Move it to the right or to a tab of its own, then update the map again.`,
  mapBlocked: (tab: string) =>
    `The map in "${tab}" has no room: empty the cells right of and below A1, and it shows by itself.`,
  rightOfLevels: (tab: string, column: string) =>
    `Column ${column} of "${tab}" stands right of the level columns, where the map does not look. Move it left of them.`,
  noFreeColumn: (tab: string) =>
    `No levels stand beside the scores in "${tab}": a formula reads whole rows there, so that every column would change it. They are in the map's own tab.`,
  protectedTab: (tab: string) =>
    `No levels stand beside the scores in "${tab}": the tab is protected. They are in the map's own tab.`,
  longList: (tab: string) =>
    `No levels stand beside the scores in "${tab}": it is a list with a row per score. They are in the map's own tab.`,
} as const;
