import { inOrder, type GroupInput, type GroupSettings, type GroupStudent } from "./classroom";
import type { CorrectiveTerms } from "./corrective";
import { readExceptions, type Decisions } from "./exceptions";
import { formerPlaces } from "./formerPlaces";
import { gapsOf, type StudentGaps } from "./gaps";
import { followedHands, partsByHand, placesByHand, type Hands } from "./hand";
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
  hands: Hands["hands"];
  /** After the last build. */
  stood: ReadonlyMap<string, Place>;
  /** Where the data go on from: whoever is released as if the hand had never been. */
  former: ReadonlyMap<string, Place>;
  released: ReadonlySet<string>;
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
  const known = { students, changed, gaps, decisions, prerequisites, reteach, retaught, ...placesOf(input) };
  const byHand = followedHands(input.hands ?? [], { ...known, codes: asked });
  const { hands } = byHand;
  const limit = limitFor(hands, input.settings);
  const sizes = { ...agreeingSizes(input.settings), groupsAtMost: limit.groupsAtMost };
  const terms = { ...sizes, codes: asked, prerequisites, apart: decisions.apart };
  const general = warningsOf(input.settings, asked, prerequisites);
  return {
    ...{ ...known, asked: new Set(asked), hands, terms },
    warnings: [...general, ...decisions.warnings, ...byHand.warnings, ...limit.warnings],
  };
}

/** Where everybody was, and where the data go on from. */
function placesOf({ previous, released }: GroupInput): Pick<Scene, "stood" | "former" | "released"> {
  const stood = formerPlaces(previous);
  const former = new Map(stood);
  released?.forEach((before, student) => {
    if (before) former.set(student, before);
    else former.delete(student);
  });
  return { stood, former, released: new Set(released?.keys()) };
}

/** A hand may ask for more groups than "Groups at most". */
function limitFor(hands: Hands["hands"], { groupsAtMost }: GroupSettings) {
  const groups = placesByHand(partsByHand(hands));
  if (groups <= groupsAtMost) return { groupsAtMost, warnings: [] };
  const warning: GroupWarning = { code: "handsBeyondLimit", groups, atMost: groupsAtMost };
  return { groupsAtMost: groups, warnings: [warning] };
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
