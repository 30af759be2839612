// What has to do with days once more in a zone west of Greenwich, where a whole day's midnight lies on another date in UTC.
process.env.TZ = "America/Los_Angeles";

const WITH_DAYS = [
  "mastery/(?:calendar|retakes|evidence)",
  "workbook/(?:cell|markCell|policyTable|gradebook|tables)",
  "actions/(?:roster|groups|explain)",
  "actions/setup/(?:writtenDays|dayQuestion|storedSetup|answers)",
  "actions/check/(?:parts|fixes)",
  "policies",
  "google",
  "workbench/(?:engine/(?:typed|browserTyping)|host|steps)",
  "functions",
  "recordedFunctions",
  "laws",
  "badInput",
];

module.exports = {
  ...require("../jest.config.cjs"),
  rootDir: "..",
  testRegex: [`/test/(?:${WITH_DAYS.join("|")}).*\\.test\\.ts$`],
};
