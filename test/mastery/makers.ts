import type { Level, Scale } from "../../src/mastery/scale";

export function level(name: string, from: number, codes: string[] = []): Level {
  return { name, from, colour: null, codes };
}

/** A percent scale as most schools have it; a test changes what it is about. */
export function percentScale(change: Partial<Scale> = {}): Scale {
  return {
    name: "",
    maximum: 100,
    best: "highest",
    criterion: 80,
    levels: [level("Exceeds", 90), level("Mastery", 80), level("Approaching", 60), level("Not yet", 0)],
    masteryLevel: "Mastery",
    step: null,
    ...change,
  };
}

export function rubric(change: Partial<Scale> = {}): Scale {
  return percentScale({
    maximum: 4,
    criterion: 3,
    levels: [level("4", 4), level("3", 3), level("2", 2), level("1", 0)],
    masteryLevel: "3",
    step: 0.3,
    ...change,
  });
}

/** German marks: 1 is best, bounds are upper bounds. */
export function germanMarks(change: Partial<Scale> = {}): Scale {
  return percentScale({
    maximum: 6,
    best: "lowest",
    criterion: 2.5,
    levels: [level("very good", 1.5), level("good", 2.5), level("fair", 3.5), level("poor", 6)],
    masteryLevel: "good",
    ...change,
  });
}
