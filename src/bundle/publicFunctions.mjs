/** Finds what src/main.ts exports, with parameters and docstrings, by reading the sources. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import ts from "typescript";

/**
 * @param {string} main the file that exports everything Sheets may call
 * @returns {Promise<{name: string, parameters: string[], comment: string, custom: boolean, help: object}[]>}
 */
export async function publicFunctions(main) {
  const list = await parse(main);
  const found = [];
  for (const statement of list.statements) {
    if (
      !ts.isExportDeclaration(statement) ||
      !statement.exportClause ||
      !ts.isNamedExports(statement.exportClause)
    ) {
      throw new Error(`${main} may hold only lists of exports: export { a, b } from "./file";`);
    }
    const file = path.join(path.dirname(main), `${statement.moduleSpecifier.text}.ts`);
    const source = await parse(file);
    for (const { name } of statement.exportClause.elements) found.push(describe(name.text, source));
  }
  return found;
}

async function parse(file) {
  return ts.createSourceFile(file, await readFile(file, "utf8"), ts.ScriptTarget.ES2020, true);
}

function describe(name, source) {
  const declared = source.statements.find((statement) => declaredName(statement) === name);
  if (!declared) throw new Error(`${source.fileName} does not declare ${name}`);
  const doc = ts.getJSDocCommentsAndTags(declared).filter(ts.isJSDoc)[0];
  if (!doc) throw new Error(`${source.fileName}: ${name} has no docstring`);
  const custom = doc.tags?.some((tag) => tag.tagName.text === "customfunction") ?? false;
  return {
    name,
    parameters: parametersOf(doc, declared),
    comment: doc.getText(source),
    custom,
    help: helpOf(name, doc),
  };
}

function declaredName(statement) {
  if (ts.isFunctionDeclaration(statement)) return statement.name?.text;
  return ts.isVariableStatement(statement)
    ? statement.declarationList.declarations[0].name.getText()
    : undefined;
}

/** The names of @param are what Sheets shows; a handler without them keeps its own. `class` is no legal name in code. */
function parametersOf(doc, declared) {
  const documented = (doc.tags ?? [])
    .filter(ts.isJSDocParameterTag)
    .map((tag) => legalName(tag.name.getText()));
  if (documented.length > 0) return documented;
  const made = ts.isFunctionDeclaration(declared)
    ? declared
    : declared.declarationList.declarations[0].initializer;
  return made.parameters
    .filter((parameter) => !parameter.dotDotDotToken)
    .map((parameter) => parameter.name.getText());
}

function legalName(name) {
  const reserved =
    ts.createScanner(ts.ScriptTarget.ES2020, true, undefined, name).scan() !== ts.SyntaxKind.Identifier;
  return reserved ? `${name}_` : name;
}

function helpOf(name, doc) {
  const tags = doc.tags ?? [];
  return {
    name,
    description: text(doc.comment),
    parameters: tags.filter(ts.isJSDocParameterTag).map((tag) => ({
      name: tag.name.getText(),
      description: text(tag.comment).replace("(optional) ", ""),
      optional: text(tag.comment).startsWith("(optional)"),
    })),
    examples: tags
      .filter((tag) => tag.tagName.text === "example")
      .map((tag) => {
        const [formula, answer] = text(tag.comment).split(" → ");
        return { formula, answer };
      }),
  };
}

function text(comment) {
  return (ts.getTextOfJSDocComment(comment) ?? "").replace(/\s+/g, " ").trim();
}
