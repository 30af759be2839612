import type { Timings } from "./timings";

declare global {
  interface Window {
    /** For whoever drives the page: tests, the bench, the pictures of the documentation. */
    workbench?: {
      run(steps: unknown): Promise<unknown[]>;
      timings: Timings;
      /** The grid's model, to be looked into. */
      model: unknown;
    };
    /** Offered by a driver that can photograph the page: answers a PNG in base64. */
    workbenchShot?: (of: "sidebar" | "page") => Promise<string>;
  }
}
