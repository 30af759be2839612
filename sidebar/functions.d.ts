/** Made by the build from the JSDoc of src/functions.ts. */
declare module "mastery-loop:functions" {
  export interface FunctionDescription {
    name: string;
    description: string;
    parameters: { name: string; description: string; optional: boolean }[];
    examples: { formula: string; answer: string }[];
  }
  export const functions: FunctionDescription[];
}
