import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Expected } from "./expected";

/** A gradebook below a folder, and how a careful person reads it, where somebody wrote that down. */
export interface GradebookFile {
  file: string;
  expected: Expected | null;
}

/** The files an expectation names, else every gradebook below the folder. */
export function gradebookFiles(folder: string, expectedFile?: string): GradebookFile[] {
  const beside = path.join(folder, "expected.json");
  const written = expectedFile ?? (existsSync(beside) ? beside : null);
  if (written === null) return gradebooksBelow(folder).map((file) => ({ file, expected: null }));
  const { files } = JSON.parse(readFileSync(written, "utf8")) as { files: Record<string, Partial<Expected>> };
  return Object.entries(files).map(([file, { classes = [], mayDiffer = [] }]) => ({
    file,
    expected: { classes, mayDiffer },
  }));
}

function gradebooksBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(?:csv|tsv|xlsx|xlsm|ods)$/i.test(file))
    .sort();
}
