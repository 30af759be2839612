// The tests of one part of src/mastery, for `npm run mutate`: they run once for each change made to a rule there.
module.exports = {
  ...require("../../jest.config.cjs"),
  rootDir: "../..",
  testEnvironment: "@stryker-mutator/jest-runner/jest-env/node",
  testMatch: ["<rootDir>/test/mutation/testsOfPart.cjs"],
  setupFiles: ["<rootDir>/test/mutation/fewerRuns.ts"],
  maxWorkers: 1,
};
