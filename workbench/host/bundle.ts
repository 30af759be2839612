import { parse, type Comment } from "acorn";
import type { CustomFunction } from "../engine/engine";

export interface Bundle {
  /** What may be called from cells, pages and menus: top-level functions whose name does not end in "_". */
  publicNames: Set<string>;
  functions: CustomFunction[];
}

let last: { code: string; bundle: Bundle } | null = null;

/** Reads what Sheets reads of a script: top-level function declarations and the JSDoc right above them. */
export function readBundle(code: string): Bundle {
  // Workbooks that are opened one after the other run the same add-on.
  if (last?.code !== code) last = { code, bundle: parseBundle(code) };
  return last.bundle;
}

function parseBundle(code: string): Bundle {
  const comments: Comment[] = [];
  const program = parse(code, { ecmaVersion: "latest", sourceType: "script", onComment: comments });
  const functions: CustomFunction[] = [];
  for (const node of program.body) {
    if (node.type !== "FunctionDeclaration" || node.id.name.endsWith("_")) continue;
    const above = comments.find(
      ({ type, value, end }) =>
        type === "Block" &&
        value.startsWith("*") &&
        end <= node.start &&
        code.slice(end, node.start).trim() === "",
    );
    const names = node.params.map((parameter) => code.slice(parameter.start, parameter.end));
    functions.push({ name: node.id.name, ...readDoc(above?.value ?? "", names) });
  }
  return { publicNames: new Set(functions.map(({ name }) => name)), functions };
}

function readDoc(comment: string, names: string[]): Omit<CustomFunction, "name"> {
  const lines = comment.split("\n").map((line) => line.replace(/^\s*\*+\s?/, "").trim());
  const text = lines.join("\n");
  const [description = "", ...tags] = text.split(/^@/m);
  const parameters = tags.map((tag) => PARAMETER.exec(tag)).filter((match) => match !== null);
  return {
    description: fold(description),
    parameters:
      parameters.length > 0
        ? parameters.map(([, bracket, name = "", words = ""]) => ({
            name,
            description: fold(words),
            optional: bracket !== "" || /\(optional\)/i.test(words),
          }))
        : names.map((name) => ({ name, description: "", optional: false })),
    offered: tags.some((tag) => /^customfunction\b/i.test(tag)),
  };
}
/** "param {number} out_of What the test is out of." */
const PARAMETER = /^param\s+(?:\{[^}]*\}\s*)?(\[?)([\w$]+)(?:=[^\]]*)?\]?\s*-?\s*([\s\S]*)$/;

function fold(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
