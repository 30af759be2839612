import type { OnBooks } from "../onBooks";
import type { ChainOfClass, ClassBook, StandardRow } from "../../workbook/gradebook/classBook";
import { readStandardRow, scaleNamed } from "../../workbook/gradebook/standardRow";
import type { Policy } from "../../workbook/policy";
import type { Scale } from "../../mastery/scale";
import { findTable } from "../../workbook/tables/findTable";
import { STANDARDS_TABLE } from "../../workbook/tables/specs";
import { retakers, type Retakers } from "./retakers";

/** What the sentences are made from; no student is in it. */
export interface PolicyFacts {
  policy: Policy;
  /** The policy's own. */
  scale: Scale;
  /** All rows of Standards, assessed yet or not. */
  standards: readonly StandardRow[];
  books: readonly ClassBook[];
  retakers: Retakers;
  retakes: "open" | "none";
}

export function policyFacts({ books: { policy, books }, snapshot }: OnBooks): PolicyFacts {
  const standards = findTable(STANDARDS_TABLE, snapshot).lines.flatMap(
    ({ line }) => readStandardRow(line) ?? [],
  );
  const { retakesAllowed, retakesPerTerm } = policy.settings;
  const allowed = [retakesAllowed, ...standards.map((row) => row.retakesAllowed ?? retakesAllowed)];
  const who = retakers(policy);
  const isOpen = allowed.some((most) => most !== 0) && retakesPerTerm !== 0 && who.length > 0;
  return {
    policy,
    scale: policy.scales[0],
    standards,
    books,
    retakers: who,
    retakes: isOpen ? "open" : "none",
  };
}

/** What people call a standard. */
export function nameOf({ title, code }: Pick<StandardRow, "title" | "code">): string {
  return title || code;
}

export function scaleOf({ scale }: StandardRow, { policy }: PolicyFacts): Scale {
  return scaleNamed(scale, policy) ?? policy.scales[0];
}

/** The assessments that are so on all their standards, by name, each once; with the classes where others have it otherwise. */
export function assessmentsThatAre({ books }: PolicyFacts, isSo: (chain: ChainOfClass) => boolean): string[] {
  const found = new Map<string, { yes: string[]; no: number }>();
  for (const { settings, standards } of books) {
    const chains = standards.flatMap((standard) => standard.chains);
    for (const name of new Set(chains.map(({ assessment }) => assessment))) {
      const own = chains.filter(({ assessment }) => assessment === name);
      const holds = own.every(isSo);
      const entry = found.get(name) ?? { yes: [], no: 0 };
      found.set(
        name,
        holds ? { ...entry, yes: [...entry.yes, settings.name] } : { ...entry, no: entry.no + 1 },
      );
    }
  }
  return [...found].flatMap(([name, { yes, no }]) => {
    if (yes.length === 0) return [];
    return [no === 0 ? name : `${name} (${yes.join(", ")})`];
  });
}
