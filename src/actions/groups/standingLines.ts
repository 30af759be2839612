import { isSameName, nameKey } from "../../mastery/name";
import { keyOf, textOf } from "../../workbook/cell";
import type { StandardInClass } from "../../workbook/gradebook/classBook";
import { levelWords } from "../../workbook/standingWords";
import type { PlacedLine } from "../../workbook/tables/tableSpec";
import type { Cohort, Person } from "./cohort";
import { parseLabel, type FormerPlace } from "./groupLabels";
import { linesOf } from "./linesByPerson";
import { lastMark } from "./results";

/** What the tab says about a cohort before this build. */
export interface FormerBuild {
  /** Where everybody stood, by id; who is in no class list any more stands by name. */
  places: ReadonlyMap<string, FormerPlace>;
  /** What stands in Tutor, by the same. */
  tutors: ReadonlyMap<string, string>;
  /** What a teacher wrote under Moved to, of those who are in a class list. */
  movedTo: ReadonlyMap<string, string>;
  /** Students whose line says something else than their scores do now, and those without a line. */
  changed: ReadonlySet<string>;
}

/**
 * Reads the last build off the tab. A line holds level and last mark on its own standard only, so a new result on
 * another standard is not seen as one: such a student stays in their group until the gap there closes.
 */
export function formerBuild(cohort: Cohort, standing: readonly PlacedLine[]): FormerBuild {
  const places = new Map<string, FormerPlace>();
  const tutors = new Map<string, string>();
  const changed = new Set<string>();
  const movedTo = new Map<string, string>();
  const left = linesOf(cohort, standing);
  for (const person of cohort.people) {
    const placed = left.take(person);
    const place = placed && placeOf(placed, cohort);
    if (place) places.set(person.id, place);
    if (placed) tutors.set(person.id, textOf(placed.line["Tutor"]));
    const text = textOf(placed?.line["Moved to"]);
    if (text !== "") movedTo.set(person.id, text);
    if (!placed || isOutdated(placed, person, cohort)) changed.add(person.id);
  }
  for (const placed of left.rest()) {
    const place = placeOf(placed, cohort);
    if (place) places.set(textOf(placed.line["Student"]), place);
    tutors.set(textOf(placed.line["Student"]), textOf(placed.line["Tutor"]));
  }
  return { places, tutors, movedTo, changed };
}

function placeOf({ line }: PlacedLine, cohort: Cohort): FormerPlace | null {
  const label = parseLabel(textOf(line["Group"]));
  if (!label) return null;
  const standard = textOf(line["Standard"]);
  return {
    ...label,
    standard:
      label.kind === "extension" || standard === "" ? null : (standardOf(standard, cohort)?.code ?? standard),
  };
}

function isOutdated({ line }: PlacedLine, person: Person, cohort: Cohort): boolean {
  const standard = standardOf(textOf(line["Standard"]), cohort);
  if (!standard) return false;
  const { level, mark } = shownOn(standard, person);
  return keyOf(line["Level"]) !== nameKey(level) || keyOf(line["Last mark"]) !== nameKey(mark);
}

/** What a student's line shows on a standard. */
export function shownOn(standard: StandardInClass, { standings }: Person): { level: string; mark: string } {
  const known = standings.get(standard.code);
  if (!known) return { level: "", mark: "" };
  return { level: levelWords(known.standing), mark: lastMark(known, standard) };
}

export function standardOf(name: string, { standards }: Cohort): StandardInClass | undefined {
  return standards.find(({ code }) => isSameName(code, name));
}

/** A standard as teachers write it, by its code or its title; what none has stays as it is written. */
export function codeOf(name: string, cohort: Cohort): string {
  return standardNamed(name, cohort)?.code ?? name;
}

export function standardNamed(name: string, cohort: Cohort): StandardInClass | undefined {
  const titled = cohort.standards.find(({ title }) => title !== "" && isSameName(title, name));
  return standardOf(name, cohort) ?? titled;
}
