import { buildSync } from "esbuild";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
const dist = dirname(require.resolve("@odoo/o-spreadsheet"));

describe.each(["o_spreadsheet.cjs", "o_spreadsheet.esm.js", "o_spreadsheet.iife.js"])(
  "the library's %s carries our patch",
  (build) => {
    const source = readFileSync(join(dist, build), "utf8");

    test.each([
      [
        "blank results stay blank",
        /function nullValueToZeroValue\(functionResult\) \{\s*if [^{]*\{\s*\.\.\.functionResult,\s*value: null/,
      ],
      ["results of the file are asked for", /getKeptResult\?\.\(formulaPosition\)/],
      ["number formats are translated", /helpers\.translateFormat/],
      ["unknown functions are registered", /helpers\.unknownFunction/],
      ["unknown names are #NAME?", /UnknownFunctionError\(_t\("Unknown range name/],
    ])("%s", (_what, trace) => {
      expect(source).toMatch(trace);
    });
  },
);

test("the library prints nothing where answers are printed", () => {
  const script = `
    import { area, grid } from "./makers";
    const { engine, sheet } = grid([[1, "=A1*2"]]);
    engine.write(area(sheet, "A1"), [[{ value: 2 }]]);
    engine.save();
    engine.join({ id: "one", name: "", send: () => undefined });
    process.stdout.write("answer " + JSON.stringify(engine.values(area(sheet, "B1"))));
  `;
  const { outputFiles } = buildSync({
    stdin: { contents: script, resolveDir: __dirname, loader: "ts" },
    bundle: true,
    write: false,
    platform: "node",
    external: ["@odoo/o-spreadsheet"],
  });
  const { stdout } = spawnSync(process.execPath, ["-"], {
    input: outputFiles[0]!.contents,
    cwd: dist,
    encoding: "utf8",
  });
  expect(stdout).toBe("answer [[4]]");
});
