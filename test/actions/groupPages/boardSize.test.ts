import fc from "fast-check";
import type { Card } from "../../../src/actions/groupPages/boardCards";
import { boardSize } from "../../../src/actions/groupPages/boardSize";

const card = (students: number, name = "Slope"): Card => ({
  ...{ name, place: "Table 1", lines: ["I can find the slope of a line from two points"] },
  students: Array.from({ length: students }, (_, at) => `Castillo, Maya ${at}`),
});
const cards = (...sizes: number[]) => sizes.map((size) => card(size));

describe("the board's page", () => {
  test("the fewer stand on it, the larger the type", () => {
    const points = [cards(3, 3), cards(5, 5, 5, 5), cards(6, 6, 6, 6, 6)].map(
      (own) => boardSize(own, []).points,
    );
    expect(points).toEqual([...points].sort((a, b) => b - a));
    expect(new Set(points).size).toBe(3);
  });

  test("what everyone does first takes room from the cards", () => {
    const groups = cards(6, 6, 6, 6);
    expect(boardSize(groups, [card(0)]).points).toBeLessThan(boardSize(groups, []).points);
  });

  test("no groups at all: only what everyone does", () => {
    expect(boardSize([], [card(0)]).columns).toEqual([]);
  });

  test("every card stands there once, however many there are", () => {
    const any = fc.array(fc.record({ size: fc.nat(40), name: fc.string() }), { maxLength: 25 });
    fc.assert(
      fc.property(any, (groups) => {
        const all = groups.map(({ size, name }) => card(size, name));
        const { columns, points } = boardSize(all, []);
        expect(new Set(columns.flat())).toEqual(new Set(all));
        expect(columns.flat()).toHaveLength(all.length);
        expect(points).toBeGreaterThanOrEqual(11);
      }),
      { numRuns: 40 },
    );
  });
});
