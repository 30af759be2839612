import { isDeepStrictEqual } from "node:util";

declare global {
  // oxlint-disable-next-line typescript/no-namespace -- so does @types/jest, where this method is missing
  namespace jest {
    interface Expect {
      addEqualityTesters(testers: ((one: unknown, other: unknown) => true | undefined)[]): void;
    }
  }
}

/**
 * Whole workbooks are compared after every step of a story, and Jest's own comparison takes half the time of such a story.
 * What is strictly equal is equal for Jest, too; all else it compares itself, and says where it differs.
 */
expect.addEqualityTesters([(one, other) => isDeepStrictEqual(one, other) || undefined]);
