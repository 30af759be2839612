// TypeScript and ES modules as jest wants them: one esbuild call per file.
const { transformSync } = require("esbuild");
const { version } = require("esbuild/package.json");
const { createHash } = require("node:crypto");

const options = (file) => ({
  format: "cjs",
  target: "node20",
  sourcemap: "inline",
  sourcefile: file,
  loader: file.endsWith("x") ? "tsx" : file.endsWith("ts") ? "ts" : "js",
  jsx: "automatic",
  jsxImportSource: "preact",
});

module.exports = {
  process: (source, file) => ({ code: transformSync(source, options(file)).code }),
  getCacheKey: (source, file) =>
    createHash("sha1")
      .update(version)
      .update(JSON.stringify(options(file)))
      .update(source)
      .digest("hex"),
};
