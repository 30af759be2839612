import type { Day } from "../../mastery/calendar/day";
import type { ChainEntry } from "../../mastery/retakes/attempts";
import { dayOf, keyOf, numberOf, textOf } from "../../workbook/cell";
import type { Snapshot } from "../../workbook/snapshot";
import type { Line } from "../../workbook/tables/tableSpec";
import { logLinesNow } from "./logNow";
import { keyOfLine } from "./rosterLog";
import { words } from "./words";

const KINDS = ["retakeTaken", "makeUpTaken", "absent", "noShow"] as const;
const KIND_OF = new Map(KINDS.map((kind) => [keyOf(words.action[kind]), kind]));

/** An attempt of a line that was taken, or that the student missed. */
export interface PastAttempt {
  kind: (typeof KINDS)[number];
  /** When it was seen. */
  day: Day;
  /** Which of the chain: 1 is the original. */
  attempt: number;
  /** "" when nobody knows. */
  form: string;
}

/** What is known of a line's attempts beside the gradebook, in order of time. */
export type History = (line: Line) => readonly PastAttempt[];

export const NO_HISTORY: History = () => [];

/** The attempts that the log keeps. */
export function readHistory(snapshot: Snapshot): History {
  const found = new Map<string, PastAttempt[]>();
  for (const line of logLinesNow(snapshot)) {
    const kind = KIND_OF.get(keyOf(line["Action"]));
    const day = dayOf(textOf(line["When"]).slice(0, 10));
    const attempt = numberOf(line["Attempt"]);
    if (kind === undefined || day === null || attempt === null) continue;
    const key = keyOfLine({ ...line, "Retake of": line["Assessment"] });
    // Nobody misses twice on one day: after a fault the same line may stand there again.
    const others = (found.get(key) ?? []).filter((one) => one.kind !== kind || one.day !== day);
    found.set(key, [...others, { kind, day, attempt, form: textOf(line["Form"]) }]);
  }
  const inTime = (a: PastAttempt, b: PastAttempt) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0);
  return (line) => [...(found.get(keyOfLine(line)) ?? [])].sort(inTime);
}

/** A chain with the forms that were sat, and the times missed, each before the attempt that was to be sat. */
export function withHistory(chain: readonly ChainEntry[], past: readonly PastAttempt[]): ChainEntry[] {
  let coming = 1;
  const entries = chain.flatMap((entry): ChainEntry[] => {
    if (entry.kind !== "score") return [entry];
    const own = past.filter(({ attempt }) => attempt === coming);
    coming++;
    return [...own.flatMap(missed), { ...entry, form: formSat(entry.form, own) }];
  });
  return [...entries, ...past.filter(({ attempt }) => attempt >= coming).flatMap(missed)];
}

function missed({ kind, day }: PastAttempt): ChainEntry[] {
  return kind === "absent" || kind === "noShow" ? [{ kind, day }] : [];
}

/** What the class sat is no news of who made it up later: by then another form was due. */
function formSat(written: string | null, own: readonly PastAttempt[]): string | null {
  const taken = own.filter(
    ({ kind, form }) => (kind === "retakeTaken" || kind === "makeUpTaken") && form !== "",
  );
  const last = taken[taken.length - 1];
  if (last === undefined) return written;
  return last.kind === "makeUpTaken" ? last.form : (written ?? last.form);
}
