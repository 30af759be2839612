import type { courseWords } from "./words";

export type Order = keyof typeof courseWords.orders;

interface Row {
  name: string;
  /** null: nothing is assessed, and stands last. */
  percent: number | null;
}

const BEYOND_ALL = 101;

/** Numbers within names count as numbers: LT 2 before LT 10. */
export function inOrder<T extends Row>(rows: readonly T[], order: Order): T[] {
  switch (order) {
    case "given":
      return [...rows];
    case "share":
      return [...rows].sort((a, b) => (a.percent ?? BEYOND_ALL) - (b.percent ?? BEYOND_ALL));
    case "name":
      return [...rows].sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }));
  }
}
