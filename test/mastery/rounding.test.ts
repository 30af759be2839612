import fc from "fast-check";
import { round } from "../../src/mastery/rounding";

describe("rounding to two decimals, half away from zero, on the decimal value", () => {
  test.each([
    [3.175, 3.18],
    [2.9999999999999982, 3],
    [86.565, 86.57],
    [1.1949999999999998, 1.2],
    [89.995, 90],
    [1.005, 1.01],
    [-1.005, -1.01],
    [2.674999, 2.67],
    [0.0000001, 0],
    [1e16, 1e16],
    [0, 0],
    [66.66666666666667, 66.67],
    [1.6579608228120837e21, 1.65796082281e21],
    [Infinity, Infinity],
    [NaN, NaN],
  ])("%p is %p", (value, rounded) => {
    expect(round(value)).toBe(rounded);
  });

  test("rounding twice changes nothing, and never moves a value by more than half a hundredth", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
        const once = round(value);
        expect(round(once)).toBe(once);
        expect(Math.abs(once - value)).toBeLessThanOrEqual(0.005 + 1e-5);
      }),
    );
  });
});
