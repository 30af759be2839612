import type { LevelByHand, SelectionExplained } from "../../../src/sidebarReplies";

const WHAT = "level by hand";

type About = SelectionExplained["about"];

/** The row that a new level would replace: one for all standards stays beside it. */
export function standingFor({
  about,
  byHand,
}: Pick<SelectionExplained, "about" | "byHand">): LevelByHand | null {
  return byHand !== null && byHand.standard === about.standard ? byHand : null;
}

/** `replaces`: what the person has seen there, so that nothing set meanwhile is overwritten. */
export function setTo(found: SelectionExplained, level: string, note: string): object {
  const replaces = standingFor(found)?.level ?? "";
  return { ...rowOf(found.about), value: level, from: "", to: "", note: note.trim(), replaces };
}

export function removed(about: About, { standard }: LevelByHand): object {
  return { ...rowOf(about), standard, value: "", from: "", to: "", remove: true };
}

function rowOf({ class: of, student, id, standard }: About) {
  return { class: of, student, id, standard, what: WHAT };
}
