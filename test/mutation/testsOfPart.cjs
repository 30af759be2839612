// All test files of a part as one, so that what they share is loaded once for each change and not once a file.
const { readdirSync } = require("node:fs");
const path = require("node:path");

const files = process.env.MUTATED_TESTS.split(",").flatMap((tests) => {
  const place = path.join(__dirname, "../..", tests);
  return tests.endsWith(".ts") ? [place] : readdirSync(place).map((name) => path.join(place, name));
});

// Laws take longest and come last: most changes are noticed before.
const isLaws = (file) => path.basename(file) === "laws.test.ts";
for (const file of [...files.filter((one) => !isLaws(one)), ...files.filter(isLaws)]) {
  if (file.endsWith(".test.ts")) describe(path.basename(file), () => void require(file));
}
