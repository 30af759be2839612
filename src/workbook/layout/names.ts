import { textOf, type Cell } from "../cell";
import { foldedText } from "./foldedText";

/** Letters of any script, with what stands between the parts of a name. */
const NAME = /^[\p{L}\p{M}][\p{L}\p{M}'’`.\- ]*(?:, ?[\p{L}\p{M}][\p{L}\p{M}'’`.\- ]*)*$/u;
const LONGEST_NAME = 50;

/** Without the number of a numbered list: "1. Ana Lee". */
function nameIn(cell: Cell): string {
  return typeof cell === "string" ? textOf(cell).replace(/^\d{1,2}[.)] ?/, "") : "";
}

/** Might be (part of) a person's name: letters only. */
export function mayBeName(cell: Cell): boolean {
  const text = nameIn(cell);
  return text.length > 1 && text.length <= LONGEST_NAME && NAME.test(text);
}

/** Two capitalised words or more, or "Family, Given": hardly anything but a person's name. */
export function isFullName(cell: Cell): boolean {
  if (!mayBeName(cell)) return false;
  const words = nameIn(cell).split(/,? /);
  return (
    words.length > 1 &&
    words.length <= 5 &&
    words.every((word) =>
      /^[\p{Lu}\p{Lo}]|^(?:de|da|do|dos|del|la|las|los|van|von|der|den|di|le|el|al|bin|ibn|y|e|d['’].*|o['’].*)$/u.test(
        word,
      ),
    )
  );
}

/** "Student 12", "Alumno 3": names of lists without names. */
export function isNumberedStudent(cell: Cell): boolean {
  return /^(?:student|pupil|learner|alumn[oa]|estudiante|eleve|schuler(?:in)?|alun[oa]|kind|s|st) ?[#-]?\d+$/.test(
    foldedText(cell),
  );
}

/** A heading over a part of the class, standing where names stand. */
export function isGroupHeading(cell: Cell): boolean {
  return /^(?:period|per\.?|hour|block|group|team|section|class|table|grupo|clase|equipo|groupe|classe|gruppe|klasse|turma) ?[-#:]?(?:\d+|[a-z]\b).*$|^(?:male|female|boys|girls)$|:$/.test(
    foldedText(cell),
  );
}

/** Stands where a name would: "n/a", "-", "(name)", the 0 that a formula brings over from an empty cell. */
export function isPlaceholder(cell: Cell): boolean {
  return (
    cell === 0 ||
    /^(?:\((?:student )?names?\)|n\/?a|#(?:n\/a|ref!)|none|null|vacant|empty|tbd|[-–—?.]+)$/.test(
      foldedText(cell),
    )
  );
}

/** Lists of names stand far to the left. */
export const NAMES_WITHIN = 8;
