import { counted } from "../roster/words";

const cells = (count: number) => counted(count, "score");

/** Every sentence about labels on score cells, in one place, to be reviewed and translated. */
export const words = {
  noRetakes: "No retake has a score yet, so there is nothing to label.",
  add: (labelled: number, kept: number) =>
    labelled === 0 && kept === 0
      ? "Every retake has its label."
      : `${cells(labelled)} labelled${left(kept)}.`,
  remove: (labelled: number, kept: number) =>
    labelled === 0 && kept === 0
      ? "There is no label to take away."
      : `${cells(labelled)} without label now${left(kept)}.`,
} as const;

function left(kept: number): string {
  return kept === 0 ? "" : `; on ${kept} your own note stays`;
}
