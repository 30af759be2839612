import type { Program } from "acorn";

export function checkBundle(bundle: {
  code: string;
  manifest: string;
  holder: string;
  names: string[];
}): void;
export function parseAs2019(code: string): Program;
export function checkTopLevel(program: Program, wanted: string[]): void;
export function checkScopes(manifest: string): void;
export function checkGlobals(program: Program): void;
