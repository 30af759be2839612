import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";

const root = resolve(__dirname, "../../..");

/** "Range.getValues", … : the members of Google's declarations that the sources in a folder use. */
export function membersUsed(folder: string): string[] {
  const { program, files } = open(folder);
  const checker = program.getTypeChecker();
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
      const name = ts.isPropertyAccessExpression(node) ? node.name : node.argumentExpression;
      for (const declaration of checker.getSymbolAtLocation(name)?.declarations ?? []) {
        const owner = declaration.parent;
        if (isGoogles(declaration) && ts.isInterfaceDeclaration(owner))
          used.add(`${owner.name.text}.${name.getText()}`);
      }
    }
    ts.forEachChild(node, visit);
  };
  files.forEach((file) => visit(program.getSourceFile(file) as ts.Node));
  // The console is the realm's own and no service.
  return [...used].filter((member) => !member.startsWith("Console.")).sort();
}

/** "Range.getValues", … : what the classes in a folder promise by `implements Pick<Google's interface, …>`. */
export function membersPromised(folder: string): string[] {
  const { program, files } = open(folder);
  const promised: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isHeritageClause(node)) {
      for (const { expression, typeArguments } of node.types) {
        const [from, names] = typeArguments ?? [];
        if (expression.getText() !== "Pick" || !from || !names) continue;
        const type = program.getTypeChecker().getTypeFromTypeNode(from);
        const owner = type.symbol.name;
        const union = program.getTypeChecker().getTypeFromTypeNode(names);
        for (const part of union.isUnion() ? union.types : [union]) {
          promised.push(`${owner}.${(part as ts.StringLiteralType).value}`);
        }
      }
    }
    ts.forEachChild(node, visit);
  };
  files.forEach((file) => visit(program.getSourceFile(file) as ts.Node));
  return promised.sort();
}

/** Every string literal that names a service call: call("Range.getValues", …). */
export function servicesCalled(folder: string): string[] {
  const { program, files } = open(folder);
  const called = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === "call") {
      const [name] = node.arguments;
      if (name && ts.isStringLiteral(name)) called.add(name.text);
    }
    ts.forEachChild(node, visit);
  };
  files.forEach((file) => visit(program.getSourceFile(file) as ts.Node));
  return [...called].sort();
}

function open(folder: string): { program: ts.Program; files: string[] } {
  const path = join(root, folder);
  const files = readdirSync(path)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(path, name));
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2020,
    lib: ["lib.es2020.d.ts"],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: ["google-apps-script"],
    typeRoots: [join(root, "node_modules/@types")],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  };
  const program = ts.createProgram(files, options);
  // Binds the files, without which nodes do not know their parents.
  program.getTypeChecker();
  return { program, files };
}

function isGoogles(declaration: ts.Declaration): boolean {
  return declaration.getSourceFile().fileName.includes("@types/google-apps-script");
}
