import type { Program } from "acorn";

export function checkBundle(bundle: {
  code: string;
  manifest: string;
  holder: string;
  names: string[];
}): void;
export function checkActions(part: { actions: string; holder: string }): void;
export function parseAs2019(code: string, file?: string): Program;
export function checkTopLevel(program: Program, wanted: string[], file?: string): void;
export function checkScopes(manifest: string): void;
export function checkGlobals(program: Program, file?: string): void;
