import { inOrder, type GroupInput, type GroupSettings, type GroupStudent } from "./classroom";
import type { CorrectiveTerms } from "./corrective";
import { readExceptions, type Decisions } from "./exceptions";
import { formerPlaces } from "./formerPlaces";
import { gapsOf, type StudentGaps } from "./gaps";
import { honouredPins } from "./pins";
import type { Place } from "./place";
import type { Reteach } from "./plan";
import type { GroupWarning } from "./warnings";
import { circlesIn, prerequisitesOf, type Prerequisites } from "./prerequisites";
import { reteachFor } from "./reteach";

/** Everything that is settled before anybody is placed. */
export interface Scene {
  students: readonly GroupStudent[];
  /** In roster order. */
  gaps: readonly StudentGaps[];
  /** Codes of the priority standards that are asked for. */
  asked: ReadonlySet<string>;
  reteach: readonly Reteach[];
  retaught: ReadonlySet<string>;
  decisions: Decisions;
  pins: ReadonlyMap<string, string>;
  former: ReadonlyMap<string, Place>;
  /** Students with a new result since the last build. */
  changed: ReadonlySet<string>;
  prerequisites: Prerequisites;
  terms: CorrectiveTerms;
  warnings: readonly GroupWarning[];
}

export function sceneOf(input: GroupInput): Scene {
  const standards = inOrder(input.standards);
  const { students, changed } = input;
  const asked = standards.filter(({ priority, current }) => priority && current).map(({ code }) => code);
  const gaps = students.map((student) => gapsOf(student, standards));
  const decisions = readExceptions(input);
  const prerequisites = prerequisitesOf(standards);
  const reteach = reteachFor(standards, students, input.settings.reteachAt);
  const retaught = new Set(reteach.map(({ standard }) => standard));
  const terms = { ...agreeingSizes(input.settings), codes: asked, prerequisites, apart: decisions.apart };
  const { pins, warnings } = honouredPins(decisions, { ...terms, gaps, retaught });
  const general = warningsOf(input.settings, asked, prerequisites);
  const known = { students, changed, gaps, decisions, prerequisites, reteach, retaught };
  return {
    ...known,
    asked: new Set(asked),
    pins,
    former: formerPlaces(input.previous),
    terms,
    warnings: [...general, ...decisions.warnings, ...warnings],
  };
}

/** Where the sizes contradict each other the least gives way. */
function agreeingSizes({ groupsAtMost, groupSizeAtMost, groupSizeAtLeast }: GroupSettings) {
  return {
    groupsAtMost,
    groupSizeAtMost,
    groupSizeAtLeast: Math.min(groupSizeAtLeast, groupSizeAtMost),
  };
}

function warningsOf(
  { groupSizeAtLeast: atLeast, groupSizeAtMost: atMost }: GroupSettings,
  asked: readonly string[],
  prerequisites: Prerequisites,
): GroupWarning[] {
  const warnings: GroupWarning[] = [];
  if (asked.length === 0) warnings.push({ code: "noPriorityStandard" });
  if (atLeast > atMost) warnings.push({ code: "sizesContradict", atLeast, atMost });
  for (const standards of circlesIn(prerequisites)) warnings.push({ code: "prerequisiteCircle", standards });
  return warnings;
}
