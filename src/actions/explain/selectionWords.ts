/** Why a selected cell cannot be explained, in one place, to be reviewed and translated. */
export const selectionWords = {
  noStandards: (className: string) =>
    `${className} has no column of scores yet, so there is nothing to explain. Choose Set up this gradebook when there is one.`,
  several: (student: string, className: string) =>
    `Several students of ${className} are called "${student}". Select a cell in the row of the one you mean.`,
};
