// The same tests in a zone west of Greenwich, where a whole day's midnight lies on another date in UTC.
process.env.TZ = "America/Los_Angeles";

module.exports = {
  ...require("../jest.config.cjs"),
  rootDir: "..",
  testPathIgnorePatterns: [
    "/node_modules/",
    "/test/browser/",
    "/test/sidebar/",
    "/test/zones",
    "/test/docs/",
    "/test/bundle/",
    "/test/authorities/",
    "/test/mastery/groups/",
    "/test/mastery/scoring/",
    "/test/loop/",
    "/test/actions/setup/(?!writtenDays|dayQuestion|storedSetup)",
    "/test/actions/(?:check/(?!parts|fixes)|map|remove|undo|summary)",
    "/test/workbench/(?:engine/(?!typed|browserTyping)|sample|facade)",
    "/test/policies/(?!days)",
    "/test/settings/",
    "/test/workbench/files/",
    "/test/workbook/layout/",
    "realGradebooks",
    "sharedGradebooks",
  ],
};
