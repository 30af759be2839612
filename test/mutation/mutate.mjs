// npm run mutate [-- PART]: changes every rule of src/mastery in small ways and counts the changes no test notices.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { constants, setPriority } from "node:os";
import path from "node:path";

const RULES = "src/mastery";
const ALIVE_AT_MOST = 10;

/** `rules`: folders of src/mastery whose files are changed, "." for those in it. `tests`: what looks at them. */
const PARTS = [
  { name: "calendar", rules: ["calendar"], tests: ["test/mastery/calendar"] },
  { name: "groups", rules: ["groups"], tests: ["test/mastery/groups"] },
  { name: "retakes", rules: ["retakes"], tests: ["test/mastery/retakes"] },
  { name: "scoring", rules: [".", "scoring"], tests: ["test/mastery", "test/mastery/scoring"] },
  { name: "summary", rules: ["summary"], tests: ["test/mastery/summary"] },
];

const STATUSES = ["Killed", "Timeout", "Survived", "NoCoverage"];

function filesOf({ rules }) {
  return allRules().filter((file) => rules.includes(path.relative(RULES, path.dirname(file)) || "."));
}

function allRules() {
  const names = readdirSync(RULES, { recursive: true }).filter((name) => name.endsWith(".ts"));
  return names.map((name) => path.posix.join(RULES, name)).sort();
}

/** Rules that came later belong to a part, too. */
function strays() {
  return allRules().filter((file) => PARTS.filter((part) => filesOf(part).includes(file)).length !== 1);
}

function run(part) {
  const results = `build/mutation/${part.name}.json`;
  const options = ["--incrementalFile", results, "--tempDirName", `build/mutation/tmp-${part.name}`];
  const files = filesOf(part).join(",");
  const { status } = spawnSync(
    "npx",
    ["stryker", "run", "test/mutation/stryker.config.json", "--mutate", files, ...options],
    { stdio: "inherit", env: { ...process.env, MUTATED_TESTS: part.tests.join(",") } },
  );
  if (status !== 0 || !existsSync(results)) stop(`The part ${part.name} could not be run.`);
  return countsIn(JSON.parse(readFileSync(results, "utf8")), filesOf(part));
}

function countsIn({ files }, names) {
  const mutants = names.flatMap((name) => files[name]?.mutants ?? []);
  return STATUSES.map((wanted) => mutants.filter(({ status }) => status === wanted).length);
}

/** What changes nothing that runs, such as a type, is no valid change and in none of the counts. */
function shareAlive([killed, timedOut, survived, notCovered]) {
  const alive = survived + notCovered;
  return (100 * alive) / Math.max(1, killed + timedOut + alive);
}

function row(name, counts) {
  const cells = [...counts, `${shareAlive(counts).toFixed(1)} %`];
  return name.padEnd(10) + cells.map((cell) => String(cell).padStart(13)).join("");
}

function stop(sentence) {
  console.error(sentence);
  process.exit(2);
}

const [wanted] = process.argv.slice(2);
const parts = PARTS.filter(({ name }) => wanted === undefined || name === wanted);
if (parts.length === 0) stop(`The parts are ${PARTS.map(({ name }) => name).join(", ")}.`);
if (strays().length > 0) stop(`In no part, or in several: ${strays().join(", ")}.`);

setPriority(constants.priority.PRIORITY_LOW);
const counts = parts.map(run);
const inAll = STATUSES.map((_, at) => counts.reduce((sum, count) => sum + count[at], 0));
const headings = ["killed", "timed out", "survived", "not covered", "alive"];
console.log(`\n${"".padEnd(10)}${headings.map((heading) => heading.padStart(13)).join("")}`);
parts.forEach(({ name }, at) => console.log(row(name, counts[at])));
console.log(row("in all", inAll));
if (shareAlive(inAll) > ALIVE_AT_MOST) {
  console.error(`More than ${ALIVE_AT_MOST} % of the changes are noticed by no test.`);
  process.exit(1);
}
