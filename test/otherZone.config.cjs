// What has to do with days once more in a zone west of Greenwich, where a whole day's midnight lies on another date in UTC.
process.env.TZ = "America/Los_Angeles";

const WITH_DAYS = [
  "mastery/(?:calendar|retakes)",
  "workbook/(?:cell|markCell|policyTable)",
  "actions/(?:roster/(?!laws)|explain)",
  "actions/setup/(?:writtenDays|dayQuestion)",
  "policies/days",
  "workbench/(?:engine/(?:typed|browserTyping)|host/dates)",
  "functions",
];

module.exports = {
  ...require("../jest.config.cjs"),
  rootDir: "..",
  testRegex: [`/test/(?:${WITH_DAYS.join("|")}).*\\.test\\.ts$`],
};
