// All test files of a part as one, so that what they share is loaded once for each change and not once a file.
const { readdirSync } = require("node:fs");
const path = require("node:path");

for (const tests of process.env.MUTATED_TESTS.split(",")) {
  const place = path.join(__dirname, "../..", tests);
  const files = tests.endsWith(".ts") ? [place] : readdirSync(place).map((name) => path.join(place, name));
  for (const file of files) {
    if (file.endsWith(".test.ts")) describe(path.basename(file), () => void require(file));
  }
}
