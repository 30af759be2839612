/** Every sentence about taking Mastery Loop out of a workbook. */
export const removeWords = {
  stays: (tab: string, on: string) =>
    `"${tab}" stays, because formulas of yours on "${on}" read it; delete those formulas first if it should go, too.`,
} as const;
