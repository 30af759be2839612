import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { SETTINGS } from "../../src/workbook/settings";
import { findProject } from "../project";

const dist = (file: string) => readFileSync(path.join(findProject(), "dist", file), "utf8");
const code = dist("Code.js");

/** The one service through which actions.html is reached; `opened` counts how often. */
const HTML_SERVICE =
  "var opened = 0; var HtmlService = { createHtmlOutputFromFile: (file) => " +
  `({ getContent: () => { opened++; return file === "actions" ? ${JSON.stringify(dist("actions.html"))} : "" } }) };`;

/** A realm as bare as Apps Script's for a custom function: ECMAScript and nothing else. */
function bareRealm(): vm.Context {
  const context = vm.createContext(Object.create(null) as object);
  vm.runInContext(
    "delete globalThis.WebAssembly; delete globalThis.SharedArrayBuffer; delete globalThis.console",
    context,
  );
  vm.runInContext(code, context);
  vm.runInContext(HTML_SERVICE, context);
  return context;
}

describe("the bundle as shipped, in a realm with nothing but ECMAScript", () => {
  test.each([
    ["MASTERY_LEVEL([[6, 8]], 10)", "Mastery"],
    ["MASTERY_LEVEL([[6, 8]], 10, undefined, undefined)", "Mastery"],
    ["MASTERY_SCORE([[6, 8]], 10, '', 'mean')", 70],
    ["BEST_ATTEMPT([[6, 8]], 10, 'label')", "2nd of 2"],
    ["RECORDED_SCORE([[6, 8]], 10, '', [['Retake rule', 'mean']])", 7],
    ["RECORDED_SCORE(6, 10, '', [['Retake rule', 'credit back']], '50 %')", 7],
    ["MASTERY_CREDIT([[6, 8]], 5, 10)", 5],
    ["MASTERY_EXPLAIN([['EX']], 10)", "Not assessed: EX is excused and does not count."],
    ["MASTERY_LEVEL(new Date(2026, 6, 8), 10).slice(0, 6)", "Check:"],
    ["MASTERY_MAP([['Student','Quiz 1'],['Ana',85]])[1].join()", "Ana,Mastery"],
    ["JSON.stringify(ping().status)", '"ok"'],
    ["tryMarks({marks:['8'],outOf:'10',masteryAt:'80 %',method:''}).answer.level", "Mastery"],
    ["tryMarks({marks:['8'],outOf:'10',masteryAt:'',method:'no'}).code", "illegalInput"],
  ])("%s", (call, answer) => {
    expect(vm.runInContext(call, bareRealm())).toBe(answer);
  });

  test("a cell's call never opens what only actions need; an action opens it once", () => {
    const context = bareRealm();
    vm.runInContext(
      "MASTERY_LEVEL([[6, 8]], 10, '', [['Mastery at', 80], ['Level', 'Mastery', 80]]);" +
        "MASTERY_MAP([['Student','Quiz 1'],['Ana',85]])",
      context,
    );
    expect(vm.runInContext("opened", context)).toBe(0);
    vm.runInContext("tryMarks({marks:['8']}); tryMarks({marks:['9']})", context);
    expect(vm.runInContext("opened", context)).toBe(1);
  });

  test("what settings mean travels with the actions, and never with a cell", () => {
    const meanings = SETTINGS.map(({ words }) => words).filter((words) => /^[\x20-\x7e]+$/.test(words));
    const actions = dist("actions.html");
    expect(meanings.length).toBeGreaterThan(30);
    expect(meanings.filter((words) => !actions.includes(words))).toEqual([]);
    expect(meanings.filter((words) => code.includes(words))).toEqual([]);
  });

  test("our own fault is told as an apology, with nothing of the workbook in the log", () => {
    const context = bareRealm();
    vm.runInContext(
      `var log = []; var console = { error: (words) => log.push(words) };
       var SpreadsheetApp = { getActiveSpreadsheet: () => { throw new TypeError("Zoë O'Neill is undefined") } };`,
      context,
    );
    expect(vm.runInContext("JSON.stringify(describeWorkbook())", context)).toMatch(
      /"code":"bug","message":"Something went wrong/,
    );
    expect(vm.runInContext("log.join()", context)).toBe("Mastery Loop: TypeError in a call of the sidebar");
  });
});
