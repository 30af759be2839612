/** Every sentence of the support log, in one place, to be reviewed and translated. */
export const words = {
  unknownStudent: (name: string, className: string) =>
    `No student ${className === "" ? "of your classes" : `of ${className}`} is called "${name}" or has that ID.`,
  /** "met in Group 2, 13 minutes, with Ben". */
  metIn: (meeting: string) => `met in ${meeting}`,
} as const;
