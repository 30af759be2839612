import { readFileSync } from "node:fs";
import path from "node:path";
import { generatedPages } from "../../src/bundle/pages.mjs";
import { findProject } from "../project";

test("docs/functions.md and docs/settings.md say what the sources say (npm run docs writes them)", async () => {
  const pages = await generatedPages();
  for (const [file, text] of Object.entries(pages)) {
    expect({ file, text: readFileSync(path.join(findProject(), file), "utf8") }).toEqual({ file, text });
  }
});
