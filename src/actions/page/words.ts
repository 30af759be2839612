/** Words that stand on more than one page to print. */
export const words = {
  print: "Print",
  /** Beside or over a box that is to be ticked: "Corrective done (LF.2)" is "Corrective (LF.2)". */
  tick: (name: string) => name.replace(/\s+(done|passed)(?=$| \()/i, ""),
} as const;
