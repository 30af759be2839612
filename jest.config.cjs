const { cpus } = require("node:os");

/**
 * Long stories that LOOP_FAULTS=all plays: two editors at once, tabs that lost their names, twelve large classes, four
 * unlike files, everything a teacher may do to a gradebook, a connection lost while scores are recorded, scores recorded in
 * real files, ticks on two tabs.
 */
const STORIES = [
  "/test/loop/people",
  "/test/loop/secondAnchor",
  "/test/loop/manyClasses",
  "/test/loop/stayingRight",
  "/test/loop/recordFaults",
  "/test/loop/recordFiles",
  "/test/loop/groupTicks",
  "/test/browser/unlikeFiles",
];
const LONG = process.env["LOOP_FAULTS"] === "all" ? [] : STORIES;

/** Tests run on the sources through esbuild; packages that ship only ES modules go through it too. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  transform: { "\\.(m?js|tsx?)$": "<rootDir>/test/transform.cjs" },
  transformIgnorePatterns: ["/node_modules/(?!(hucre|@sparticuz|preact)/)"],
  setupFilesAfterEnv: ["<rootDir>/test/quickEquality.ts"],
  testPathIgnorePatterns: ["/node_modules/", ...LONG],
  testTimeout: 20000,
  // Jest would leave one core free, which on two cores is half of them; and a worker that waits for a page needs none.
  maxWorkers: Math.ceil(cpus().length * 1.5),
  // A worker keeps something of every workbook it has opened; a new one begins empty.
  workerIdleMemoryLimit: "2500MB",
};
