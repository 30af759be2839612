import type { GroupInput } from "./classroom";
import { groupFrom, sizeWarnings } from "./describe";
import type { Draft } from "./draft";
import { helpersNamed, type Hands } from "./hand";
import { movesOf } from "./moves";
import { placeStudents, type Placing } from "./placing";
import type { Group, GroupPlan } from "./plan";
import { sceneOf, type Scene } from "./scene";
import type { GroupWarning } from "./warnings";

/** The groups of a class by domain.md §7, steps 1 to 8; the same for the same input. */
export function buildGroups(input: GroupInput): GroupPlan {
  const scene = sceneOf(input);
  const placing = placeStudents(scene);
  const { drafts, leftOut } = placing;
  const groups = described(drafts, scene, drafts);
  const [none] = described([inNoGroup(placing)], scene, drafts);
  const hands = heldHands(scene, placing);
  const firstBuild = input.previous.length === 0;
  return {
    reteach: scene.reteach,
    groups,
    notAssessed: notAssessed(scene, leftOut),
    ...{ leftOut, noGroup: none?.members ?? [], hands },
    moved: firstBuild ? [] : movesOf(scene.stood, drafts, { ...scene, ...placing, hands }),
    warnings: [
      ...scene.warnings,
      ...placing.warnings,
      ...helpersNamed(hands),
      ...placing.gone.map(({ student, standard }) => ({ code: "handGroupGone" as const, student, standard })),
      ...alonesToKeepApart(drafts),
      ...sizeWarnings(drafts, scene.terms),
    ],
  };
}

function heldHands({ hands }: Scene, { gone }: Placing): Hands["hands"] {
  const isGone = new Set(gone.map(({ student }) => student));
  return new Map([...hands].filter(([student]) => !isGone.has(student)));
}

/** Told about as if it were one. */
function inNoGroup({ noGroup }: Placing): Draft {
  const members = noGroup.map((student) => ({ student, gap: null, reason: "byHand" as const }));
  return { kind: "extension", standard: null, part: 1, members };
}

function described(drafts: readonly Draft[], scene: Scene, all: readonly Draft[]): Group[] {
  const taught = all.filter(({ kind }) => kind === "corrective");
  const terms = {
    ...scene,
    gaps: new Map(scene.gaps.map((gaps) => [gaps.student, gaps])),
    chosen: new Set(taught.map(({ standard }) => standard)),
    roster: new Map(scene.students.map(({ id }, index) => [id, index])),
  };
  return drafts.map((draft) => groupFrom(draft, terms));
}

/** Whoever is left out altogether is not asked about. */
function notAssessed({ gaps }: Scene, leftOut: readonly string[]): GroupPlan["notAssessed"] {
  return gaps
    .filter((known) => known.notAssessed.length > 0 && !leftOut.includes(known.student))
    .map((known) => ({ student: known.student, standards: known.notAssessed }));
}

function alonesToKeepApart(drafts: readonly Draft[]): GroupWarning[] {
  return drafts.flatMap(({ standard, members }) =>
    members.flatMap(({ student, reason }): GroupWarning[] =>
      reason === "keptApart" && standard !== null
        ? [{ code: "individualToKeepApart", student, standard }]
        : [],
    ),
  );
}
