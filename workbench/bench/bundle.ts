import vm from "node:vm";
import { ratio, shortest, type Figure } from "./measure";

/** What one cell pays before its function runs, and what the function costs as classes grow. */
export function benchBundle({ code, actions }: { code: string; actions: string }): Figure[] {
  return [
    size("Code.js, which every cell loads", code, 120),
    size("actions.html, which an action loads", actions),
    ...startUp(code),
    ...functions(code),
  ];
}

function size(of: string, text: string, limit: number | null = null): Figure {
  return {
    name: `size of ${of}`,
    value: Number((Buffer.byteLength(text) / 1000).toFixed(1)),
    unit: "kB",
    limit,
  };
}

function startUp(code: string): Figure[] {
  const load = (source: string) => {
    const script = new vm.Script(source);
    // Compiling is part of every execution in Apps Script, too, so the script's cache is not used.
    return () => {
      new vm.Script(`${source}\n//${Math.random()}`).runInContext(
        vm.createContext(Object.create(null) as object),
      );
      return script;
    };
  };
  const runs = 60;
  const empty = shortest(runs, load(""));
  const plain = shortest(runs, load(plainBundle(Buffer.byteLength(code))));
  const ours = shortest(runs, load(code));
  return [
    ratio("loading Code.js : loading nothing", ours, empty),
    ratio("loading Code.js : loading plain functions of the same size", ours, plain, 1.5),
  ];
}

/** Plain function declarations, minified as ours are: an add-on without libraries and modules. */
function plainBundle(bytes: number): string {
  const parts: string[] = [];
  for (let size = 0, n = 0; size < bytes; n++) {
    const part = `function plain${n}(a,b){var s=0;for(var i=0;i<a;i++)s+=i*b;return s+${n}}`;
    parts.push(part);
    size += part.length;
  }
  return parts.join("");
}

const MAKERS = `
  function make(rows, columns, withText) {
    var table = [], seed = 1, texts = ["EX", "7/8", "85%", "Mastery", "see me", "MI"];
    for (var i = 0; i < rows; i++) {
      var row = [];
      for (var j = 0; j < columns; j++) {
        seed = (seed * 1103515245 + 12345) % 2147483648;
        row.push(withText && seed % 10 === 0 ? texts[seed % 6] : (seed % 21) / 2);
      }
      table.push(row);
    }
    return table;
  }
  function copy(rows) { return rows.map(function (row) { return row.map(function (cell) { return cell; }); }); }
  var large = make(5000, 60), small = make(500, 60), mixed = make(5000, 60, true);
  var school = make(5000, 20), year = make(500, 20);
`;

function functions(code: string): Figure[] {
  const context = vm.createContext(Object.create(null) as object);
  vm.runInContext(`${code}\n${MAKERS}`, context);
  const time = (call: string) => {
    const run = vm.runInContext(`(function () { ${call} })`, context) as () => void;
    return shortest(40, run);
  };
  const large = time("MASTERY_LEVEL(large, 10)");
  const perMethod = methodsOf(context).map((method) => {
    const over = (scores: string) => `MASTERY_SCORE(${scores}, 10, "", ${JSON.stringify(method)})`;
    // As much work on both sides, so that what else the machine does disturbs both alike.
    const tenYears = time(`for (var i = 0; i < 10; i++) ${over("year")}`);
    const name = `${method}, 20 scores each: 5,000 students : 500`;
    return ratio(name, time(over("school")), tenYears / 10, 12);
  });
  return [
    ...perMethod,
    ratio("MASTERY_LEVEL over 5,000 × 60 : over 500 × 60", large, time("MASTERY_LEVEL(small, 10)"), 12),
    ratio("MASTERY_LEVEL over 5,000 × 60 numbers : copying the rows", large, time("copy(large)"), 10),
    ratio(
      "the same with a tenth of text marks : copying the rows",
      time("MASTERY_LEVEL(mixed, 10)"),
      time("copy(mixed)"),
      100,
    ),
  ];
}

/** As the function itself names them when it is given a name it does not know: the bench knows the bundle alone. */
function methodsOf(context: vm.Context): string[] {
  const refusal = vm.runInContext(
    'try { MASTERY_SCORE(1, 1, "", "?"); "" } catch (error) { error.message }',
    context,
  ) as string;
  const methods = /\((.+)\)/.exec(refusal)?.[1]?.split(", ") ?? [];
  if (methods.length < 2) throw new Error(`no scoring methods are named in "${refusal}"`);
  return methods;
}
