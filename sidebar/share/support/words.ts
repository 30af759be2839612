/** Every word of the support view, for review and translation. */
export const supportWords = {
  noNames:
    "Copy this into your message when something is wrong. It holds no names, marks, titles or notes: only versions, sizes and codes.",
} as const;
