import { buildGroupsTab } from "../../src/actions/groups/buildGroupsTab";
import { buildGroups } from "../../src/mastery/groups/buildGroups";
import type { GroupInput } from "../../src/mastery/groups/classroom";
import type { Books } from "../../src/workbook/gradebook/classBook";
import type { Snapshot } from "../../src/workbook/snapshot";
import { chanceFrom, inventedClassOf } from "./groupsClasses";
import { asPrevious } from "./groupsCompared";
import { afterFirstBuild, inventedSchool, NO_TABS, TODAY, type School } from "./groupsSchool";
import { ratio, shortest, type Figure } from "./measure";

const [FEW, MANY] = [500, 2000];
const RUNS = 7;
/** Of the whole action, which takes seconds. */
const ACTION_RUNS = 3;

/** Time for four times the students: 4 × were linear. The whole action makes much more to be cleared away. */
const LIMIT = 5;
const ACTION_LIMIT = 6;

export function benchGroupsSpeed(): Figure[] {
  return [
    ...fiveClasses(),
    growth("buildGroups across classes", (students) => across(students)),
    growth("buildGroups across classes, on the last build", (students) => again(across(students))),
    ...(["no", "yes"] as const).flatMap(action),
  ];
}

/** 5 classes of 40 grouped together, 30 standards: groups, and as hard a choice as there is. */
function fiveClasses(): Figure[] {
  return [4, 10].map((groupsAtMost) => {
    const input = inventedClassOf({ students: 200, standards: 30 }, chanceFrom(5));
    const settings = { ...input.settings, groupsAtMost, reteachAt: 1 };
    const value = Number(shortest(RUNS, () => void buildGroups({ ...input, settings })).toFixed(1));
    const name = `buildGroups, 5 classes of 40 together, 30 standards, ${groupsAtMost} groups`;
    return { name, value, unit: "ms", limit: null };
  });
}

function across(students: number): GroupInput {
  return inventedClassOf({ students, standards: 12 }, chanceFrom(3));
}

function again(input: GroupInput): GroupInput {
  return { ...input, previous: asPrevious(buildGroups(input)) };
}

function growth(name: string, inputOf: (students: number) => GroupInput): Figure {
  const build = (input: GroupInput) => () => void buildGroups(input);
  return grown(name, { few: build(inputOf(FEW)), many: build(inputOf(MANY)), runs: RUNS, limit: LIMIT });
}

function action(acrossClasses: School["acrossClasses"]): Figure[] {
  const rest = { runs: ACTION_RUNS, limit: ACTION_LIMIT };
  const how = acrossClasses === "yes" ? "across classes" : "class by class";
  const few = buildingOf(inventedSchool({ students: FEW, standards: 4, acrossClasses }));
  const many = buildingOf(inventedSchool({ students: MANY, standards: 4, acrossClasses }));
  return [
    grown(`Build corrective groups ${how}`, { few: few.first, many: many.first, ...rest }),
    grown(`Build corrective groups ${how}, again`, { few: few.again, many: many.again, ...rest }),
  ];
}

/** The whole action between reading and writing: the first build, and a rebuild on its tab. */
function buildingOf(books: Books) {
  const build = (snapshot: Snapshot) => buildGroupsTab({ books, snapshot, scope: {}, today: TODAY });
  const after = afterFirstBuild(build(NO_TABS).changes);
  return { first: () => void build(NO_TABS), again: () => void build(after) };
}

interface Sides {
  few: () => void;
  many: () => void;
  runs: number;
  limit: number;
}

/** As much work on both sides and in turns, so that what else the machine does disturbs both alike. */
function grown(name: string, { few, many, runs, limit }: Sides): Figure {
  const times = MANY / FEW;
  const fewTimes = () => {
    for (let time = 0; time < times; time++) few();
  };
  let [one, four] = [Infinity, Infinity];
  for (let run = 0; run < runs; run++) {
    four = Math.min(four, shortest(1, fewTimes));
    one = Math.min(one, shortest(1, many));
  }
  return ratio(`${name}: ${MANY} students : ${FEW}`, one, four / times, limit);
}
