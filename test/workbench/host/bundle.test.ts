import { readBundle } from "../../../workbench/host/bundle";

const code = `
"use strict";
var __app = (() => ({}))();
/** @OnlyCurrentDoc */

/**
 * The level of every student,
 * one per row.
 *
 * @param {any[][]} scores One row per student.
 * @param {number} out_of (optional) What the test is out of.
 * @return {any[][]} levels
 * @customfunction
 */
function MASTERY_LEVEL(scores, out_of) { return __app.level(scores, out_of); }
/** Not for cells. */
function onOpen(e) {}
// a line between
function plain(a, b) {}
function secret_() {}
const notDeclared = function () {};
{ function inner() {} }
`;

describe("what Sheets sees of a script", () => {
  const bundle = readBundle(code);

  test("only top-level declarations whose name does not end in _ may be called", () =>
    expect([...bundle.publicNames]).toEqual(["MASTERY_LEVEL", "onOpen", "plain"]));

  test("description and parameters come from the JSDoc right above", () =>
    expect(bundle.functions[0]).toEqual({
      name: "MASTERY_LEVEL",
      description: "The level of every student, one per row.",
      parameters: [
        { name: "scores", description: "One row per student.", optional: false },
        { name: "out_of", description: "(optional) What the test is out of.", optional: true },
      ],
      offered: true,
    }));

  test("a function without @customfunction can be called but is not offered", () =>
    expect(bundle.functions.slice(1).map(({ name, offered }) => [name, offered])).toEqual([
      ["onOpen", false],
      ["plain", false],
    ]));

  test("a function does not take the JSDoc of one below it", () => {
    const { functions } = readBundle(
      "function bare(a) {}\n/** Below.\n * @customfunction */\nfunction other(b) {}",
    );
    expect(functions.map(({ description, offered }) => [description, offered])).toEqual([
      ["", false],
      ["Below.", true],
    ]);
  });

  test("without JSDoc the parameters have their names", () =>
    expect(bundle.functions[2]?.parameters.map(({ name }) => name)).toEqual(["a", "b"]));
});
